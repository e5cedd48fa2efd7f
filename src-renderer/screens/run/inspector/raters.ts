import { evaluatorsOf } from '../../../../src-main/game/find.ts';
import type { Participant, SessionState } from '../../../../src-main/game/state.ts';

/** Evaluators; in a room without any, control scores. */
export function ratersOf(state: SessionState): readonly Participant[] {
  const evaluators = evaluatorsOf(state);
  if (evaluators.length > 0) return evaluators;
  return state.participants.filter(({ part }) => part === 'control');
}
