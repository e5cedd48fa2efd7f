/** Which events a step back takes back, and the steps that `undo` and `redo` would take next. */
import type { EventKind, SessionEvent } from './event.ts';
import type { UndoStacks, UndoStep } from './state.ts';
import { undoDepth } from './state.ts';

/**
 * `step`: can be taken back. `tick`: stays, and what stands before it can still be taken back.
 * `disclosure`: what has been made known stays known, and so does what it rests on.
 * `barrier`: nothing before it is taken back.
 */
type Rule = 'step' | 'tick' | 'disclosure' | 'barrier' | 'undo' | 'redo';

const rules: Record<EventKind, Rule> = {
  sessionCreated: 'barrier',
  packChanged: 'step',
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
  injectDisclosed: 'disclosure',
  moveDrafted: 'step',
  moveLogged: 'step',
  moveCompleted: 'step',
  moveAmended: 'step',
  moveWithdrawn: 'step',
  moveDisclosed: 'disclosure',
  argumentAdded: 'step',
  argumentWeighed: 'step',
  argumentStruck: 'step',
  estimateGiven: 'step',
  moveAdjudicated: 'step',
  adjudicationOverridden: 'step',
  adjudicationNarrated: 'step',
  effectStopped: 'step',
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
  dealDisclosed: 'disclosure',
  noteTaken: 'step',
  noteAmended: 'step',
  noteStruck: 'step',
  noteDisclosed: 'disclosure',
  bookmarkSet: 'step',
  bookmarkRenamed: 'step',
  bookmarkCleared: 'step',
  attachmentAdded: 'step',
  attachmentAmended: 'step',
  attachmentStruck: 'step',
  attachmentDisclosed: 'disclosure',
  imperativeAssessed: 'step',
  outcomeAnswered: 'step',
  findingRecorded: 'step',
  findingChanged: 'step',
  findingWithdrawn: 'step',
  actionPlanned: 'step',
  actionChanged: 'step',
  actionWithdrawn: 'step',
  undone: 'undo',
  redone: 'redo',
};

export const nothingToUndo: UndoStacks = { past: [], future: [], disclosed: false };

/** The stacks after an event. */
export function trackUndo(stacks: UndoStacks, event: SessionEvent): UndoStacks {
  const rule = rules[event.kind];
  switch (rule) {
    case 'tick':
      return stacks;
    case 'barrier':
      return nothingToUndo;
    case 'disclosure':
      return keepDisclosed(stacks, event);
    case 'step':
      return { ...stacks, past: pushStep(stacks.past, event), future: [] };
    case 'undo': {
      const [past, future] = shift(event, stacks.past, stacks.future);
      return { ...stacks, past, future };
    }
    case 'redo': {
      const [future, past] = shift(event, stacks.future, stacks.past);
      return { ...stacks, past, future };
    }
  }
}

/** Stands for the links of moves to deals, which an amendment may have taken away. */
const links = 'links';

function aboutOf({ data }: SessionEvent): string[] {
  const about: string[] = [];
  if ('moveId' in data && data.moveId) about.push(data.moveId);
  if ('dealId' in data) about.push(data.dealId);
  if ('injectId' in data) about.push(data.injectId);
  if ('noteId' in data) about.push(data.noteId);
  if ('attachmentId' in data) about.push(data.attachmentId);
  if ('order' in data) about.push(...data.order);
  if ('deals' in data) about.push(links);
  return about;
}

/**
 * The last step that recorded or changed what is disclosed stays, and so do those before it, on
 * which it may rest: the round, the people, the other party's move. Later ones concern something
 * else and can be taken back. Nothing can be brought back from before the disclosure.
 */
function keepDisclosed({ past, disclosed }: UndoStacks, event: SessionEvent): UndoStacks {
  const about = event.kind === 'dealDisclosed' ? [...aboutOf(event), links] : aboutOf(event);
  const last = past.findLastIndex((step) => step.about.some((id) => about.includes(id)));
  return { past: past.slice(last + 1), future: [], disclosed: disclosed || last >= 0 };
}

function pushStep(past: readonly UndoStep[], event: SessionEvent): UndoStep[] {
  const last = past.at(-1);
  if (last && last.from === event.batch)
    return [
      ...past.slice(0, -1),
      { ...last, to: event.version, about: [...last.about, ...aboutOf(event)] },
    ];
  const moveId = 'moveId' in event.data ? (event.data.moveId ?? null) : null;
  const about = aboutOf(event);
  const step = { from: event.batch, to: event.version, kind: event.kind, moveId, about };
  return [...(past.length < undoDepth ? past : past.slice(1)), step];
}

function shift(
  event: SessionEvent,
  source: readonly UndoStep[],
  target: readonly UndoStep[],
): [source: readonly UndoStep[], target: readonly UndoStep[]] {
  const from = 'from' in event.data ? event.data.from : 0;
  const step = source.find((candidate) => candidate.from === from);
  if (!step) return [source, target];
  return [source.filter((candidate) => candidate !== step), [...target, step]];
}
