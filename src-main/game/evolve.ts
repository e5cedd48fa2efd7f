import { Immer } from 'immer';
import type { EventData, EventKind, SessionEvent } from './event.ts';
import { evolveAdjudication } from './evolve/adjudication.ts';
import { evolveAssessment } from './evolve/assessment.ts';
import { evolveDisclosure } from './evolve/disclosure.ts';
import type { Handlers, Working } from './evolve/handlers.ts';
import { evolveInjects } from './evolve/injects.ts';
import { evolveMoves } from './evolve/moves.ts';
import { evolveAttachments, evolveBookmarks, evolveNotes } from './evolve/notes.ts';
import { evolveParticipants } from './evolve/participants.ts';
import { evolveDeals } from './evolve/room.ts';
import { evolveRounds } from './evolve/rounds.ts';
import { evolveScores } from './evolve/scores.ts';
import { evolveSession } from './evolve/session.ts';
import type { SessionState, UndoStacks } from './state.ts';
import { initialState } from './state.ts';
import { nothingToUndo, trackUndo } from './undo.ts';

// The types keep a state from being changed. Freezing it would walk every list of the round on
// every commit, which costs more than all the rest.
const { produce } = new Immer({ autoFreeze: false });

/** Taking back and bringing back are settled by `fold`, which knows the log. */
const corrections: Handlers<'undone' | 'redone'> = { undone() {}, redone() {} };

const handlers: Handlers<EventKind> = {
  ...evolveSession,
  ...evolveParticipants,
  ...evolveRounds,
  ...evolveInjects,
  ...evolveMoves,
  ...evolveAdjudication,
  ...evolveScores,
  ...evolveDeals,
  ...evolveDisclosure,
  ...evolveNotes,
  ...evolveBookmarks,
  ...evolveAttachments,
  ...evolveAssessment,
  ...corrections,
};

function apply(state: Working, event: SessionEvent): void {
  // A handler takes the data of its own kind; the checker cannot pair the two by itself.
  const handler = handlers[event.kind] as (
    state: Working,
    data: EventData,
    event: SessionEvent,
  ) => void;
  handler(state, event.data, event);
  state.version = event.version;
}

/** The state after one more event, which must not be a correction. Costs the change alone. */
export function evolve(state: SessionState, event: SessionEvent): SessionState {
  const next = produce(state, (draft) => apply(draft, event));
  // Set beside the draft, which would search the steps for drafts of its own.
  return { ...next, undo: trackUndo(state.undo, event) };
}

/** The state after several events, with the undo stacks told: corrections among them do nothing. */
export function reapply(
  state: SessionState,
  events: readonly SessionEvent[],
  stacks: UndoStacks,
): SessionState {
  const next = produce(state, (draft) => {
    for (const event of events) apply(draft, event);
  });
  return { ...next, undo: stacks };
}

/** The state a log comes to: the fold of what has not been undone. */
export function fold(events: readonly SessionEvent[]): SessionState {
  const { skipped, stacks } = corrected(events);
  // Nobody else holds this state yet, so it is changed in place: many times faster.
  const state = initialState() as Working;
  for (const event of events) {
    if (!skipped.has(event.version)) apply(state, event);
  }
  state.version = events.at(-1)?.version ?? 0;
  state.undo = stacks as typeof state.undo;
  return state;
}

/** The state after the last event of `log`, given the state before it. */
export function advance(state: SessionState, log: readonly SessionEvent[]): SessionState {
  const event = log.at(-1);
  if (!event) return state;
  return isCorrection(event) ? fold(log) : evolve(state, event);
}

export function isCorrection(event: SessionEvent): event is SessionEvent<'undone' | 'redone'> {
  return event.kind === 'undone' || event.kind === 'redone';
}

/** The versions that do not count at the end of a log, and its undo stacks. */
export function corrected(events: readonly SessionEvent[]): {
  skipped: ReadonlySet<number>;
  stacks: UndoStacks;
} {
  const skipped = new Set<number>();
  let stacks: UndoStacks = nothingToUndo;
  for (const event of events) {
    stacks = trackUndo(stacks, event);
    if (!isCorrection(event)) continue;
    for (let version = event.data.from; version <= event.data.to; version += 1) {
      if (event.kind === 'undone') skipped.add(version);
      else skipped.delete(version);
    }
  }
  return { skipped, stacks };
}
