import { ratingsOf } from './ratings.ts';
import type { Rules } from './rules.ts';
import { contribution, standingMoves } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

/** What one evaluator alone would have made of a move. */
export interface OwnNet {
  readonly move: Move;
  /** Criteria rated; at least one. */
  readonly rated: number;
  /** Weighted, fears taken off; whatever was reconciled. */
  readonly net: number;
}

/** By evaluator, in the order of the moves. Their sums lie at the ends of the spread. */
export function evaluatorNets(state: SessionState, rules: Rules): Map<string, OwnNet[]> {
  const nets = new Map<string, OwnNet[]>();
  for (const move of standingMoves(state)) {
    const own = new Map<string, number[]>();
    for (const criterion of rules.criteria) {
      for (const [evaluator, value] of ratingsOf(move, criterion.id)) {
        own.set(evaluator, [...(own.get(evaluator) ?? []), contribution(criterion, value)]);
      }
    }
    for (const [evaluator, added] of own) {
      const net = added.reduce((sum, each) => sum + each, 0);
      nets.set(evaluator, [...(nets.get(evaluator) ?? []), { move, rated: added.length, net }]);
    }
  }
  return nets;
}
