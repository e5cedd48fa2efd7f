import { findParticipant } from '../../src-main/game/find.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';

/** Control, a seat or a participant, by name. */
export function personName(id: string, pack: Pack, state: SessionState): string {
  if (id === 'control') return 'Control';
  const seat = pack.seats.find((each) => each.id === id);
  return seat?.name ?? findParticipant(state, id)?.name ?? id;
}

export function evaluatorName(state: SessionState, id: string): string {
  return findParticipant(state, id)?.name ?? 'An evaluator';
}
