import { findMove } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Move, SessionState } from '../state.ts';

/** The move, if it is there and has not been withdrawn. */
export function standingMove(state: SessionState, moveId: string): Move | Refused {
  const move = findMove(state, moveId);
  if (!move) return refuse('move-unknown', 'moveId');
  if (move.status === 'withdrawn') return refuse('move-withdrawn', 'moveId');
  return move;
}
