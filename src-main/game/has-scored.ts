import { evaluatorsOf } from './find.ts';
import type { Rules } from './rules.ts';
import type { Move, Participant, SessionState } from './state.ts';

/**
 * Whether an evaluator is through with a move: each criterion rated, or said to have too little
 * evidence. That too is an answer, and the reveal does not wait for another.
 */
export function hasScoredAll(move: Move, rules: Pick<Rules, 'criteria'>, rater: string): boolean {
  return rules.criteria.every(({ id }) => move.scores[id]?.[rater] !== undefined);
}

export function hasAnyScore(move: Move): boolean {
  return Object.values(move.scores).some((given) => Object.keys(given).length > 0);
}

/** The evaluators whom the reveal of a move waits for. */
export function stillOpenFor(
  move: Move,
  state: Pick<SessionState, 'participants'>,
  rules: Pick<Rules, 'criteria'>,
): Participant[] {
  return evaluatorsOf(state).filter(({ id }) => !hasScoredAll(move, rules, id));
}
