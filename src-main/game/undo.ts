/** Which events a step back takes back, and the steps that `undo` and `redo` would take next. */
import type { EventKind, SessionEvent } from './event.ts';
import type { UndoStacks, UndoStep } from './state.ts';
import { undoDepth } from './state.ts';

/**
 * `step`: can be taken back. `tick`: stays, and what stands before it can still be taken back.
 * `barrier`: what has been made known stays known, so nothing before it is taken back.
 */
type Rule = 'step' | 'tick' | 'barrier' | 'undo' | 'redo';

const rules: Record<EventKind, Rule> = {
  sessionCreated: 'barrier',
  sessionDetailsChanged: 'step',
  roundsPlanned: 'step',
  sessionClosed: 'step',
  sessionReopened: 'step',
  sessionForked: 'barrier',
  summaryWritten: 'step',
  participantAdded: 'step',
  participantChanged: 'step',
  participantRemoved: 'step',
  seatAssigned: 'step',
  seatUnassigned: 'step',
  roundOpened: 'step',
  roundClosed: 'step',
  roundReordered: 'step',
  phaseStarted: 'tick',
  phasePaused: 'tick',
  phaseResumed: 'tick',
  phaseExtended: 'tick',
  phaseEnded: 'tick',
  injectWritten: 'step',
  injectAmended: 'step',
  injectScheduled: 'step',
  injectReleased: 'tick',
  injectDeferred: 'step',
  injectSkipped: 'step',
  injectDisclosed: 'barrier',
  moveDrafted: 'step',
  moveLogged: 'step',
  moveCompleted: 'step',
  moveAmended: 'step',
  moveWithdrawn: 'step',
  moveDisclosed: 'barrier',
  argumentAdded: 'step',
  argumentWeighed: 'step',
  argumentStruck: 'step',
  estimateGiven: 'step',
  moveAdjudicated: 'step',
  adjudicationOverridden: 'step',
  scoreGiven: 'step',
  scoreChanged: 'step',
  scoreCleared: 'step',
  scoresRevealed: 'step',
  scoresReconciled: 'step',
  dealProposed: 'step',
  dealAgreed: 'step',
  dealDeclined: 'step',
  dealKept: 'step',
  dealBroken: 'step',
  dealDisclosed: 'barrier',
  noteTaken: 'step',
  noteAmended: 'step',
  noteStruck: 'step',
  noteDisclosed: 'barrier',
  bookmarkSet: 'step',
  bookmarkRenamed: 'step',
  bookmarkCleared: 'step',
  attachmentAdded: 'step',
  attachmentAmended: 'step',
  attachmentStruck: 'step',
  attachmentDisclosed: 'barrier',
  imperativeAssessed: 'step',
  outcomeAnswered: 'step',
  findingRecorded: 'step',
  actionPlanned: 'step',
  undone: 'undo',
  redone: 'redo',
};

const none: UndoStacks = { past: [], future: [] };

/** The stacks after an event. */
export function trackUndo(stacks: UndoStacks, event: SessionEvent): UndoStacks {
  const rule = rules[event.kind];
  switch (rule) {
    case 'tick':
      return stacks;
    case 'barrier':
      return none;
    case 'step':
      return { past: pushStep(stacks.past, event), future: [] };
    case 'undo':
      return shift(event, stacks.past, stacks.future, (past, future) => ({ past, future }));
    case 'redo':
      return shift(event, stacks.future, stacks.past, (future, past) => ({ past, future }));
  }
}

function pushStep(past: readonly UndoStep[], event: SessionEvent): UndoStep[] {
  const last = past.at(-1);
  if (last && last.from === event.batch)
    return [...past.slice(0, -1), { ...last, to: event.version }];
  const moveId = 'moveId' in event.data ? (event.data.moveId ?? null) : null;
  const step = { from: event.batch, to: event.version, kind: event.kind, moveId };
  return [...(past.length < undoDepth ? past : past.slice(1)), step];
}

function shift(
  event: SessionEvent,
  source: readonly UndoStep[],
  target: readonly UndoStep[],
  rebuild: (source: readonly UndoStep[], target: readonly UndoStep[]) => UndoStacks,
): UndoStacks {
  const from = 'from' in event.data ? event.data.from : 0;
  const step = source.find((candidate) => candidate.from === from);
  if (!step) return rebuild(source, target);
  return rebuild(
    source.filter((candidate) => candidate !== step),
    [...target, step],
  );
}
