import type { Draft } from 'immer';
import type { EventData, EventKind, SessionEvent } from '../event.ts';
import { moveOf, roundOfMove } from '../move-id.ts';
import type { Move, Round, SessionState } from '../state.ts';

/** A state being changed: an immer draft, or a new plain state nobody else holds. */
export type Working = Draft<SessionState>;

/**
 * What each kind of event does to a state. A handler replaces arrays it got from an event
 * instead of changing them, and does nothing when what the event speaks of is not there, as
 * after an undo or for an audience that was not told.
 */
export type Handlers<K extends EventKind> = {
  readonly [E in K]: (state: Working, data: EventData<E>, event: SessionEvent) => void;
};

export function workingRound(state: Working, round: number): Draft<Round> | undefined {
  return state.rounds[round - 1];
}

export function workingMove(state: Working, moveId: string): Draft<Move> | undefined {
  return moveOf(workingRound(state, roundOfMove(moveId))?.moves ?? [], moveId);
}
