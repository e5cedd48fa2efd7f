import { ratingsOf } from './ratings.ts';
import { remembered } from './remembered.ts';
import type { Rules } from './rules.ts';
import { contribution, standingMoves } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

export interface OwnNet {
  /** Criteria rated; at least one. */
  readonly rated: number;
  /** Weighted, fears taken off; whatever was reconciled. */
  readonly net: number;
}

/** What each evaluator alone would have made of a move, by evaluator. */
export const ownNets = remembered(
  (move: Move, rules: Pick<Rules, 'criteria'>): ReadonlyMap<string, OwnNet> => {
    const nets = new Map<string, OwnNet>();
    for (const criterion of rules.criteria) {
      for (const [evaluator, value] of ratingsOf(move, criterion.id)) {
        const { rated, net } = nets.get(evaluator) ?? { rated: 0, net: 0 };
        nets.set(evaluator, { rated: rated + 1, net: net + contribution(criterion, value) });
      }
    }
    return nets;
  },
);

/** The same of every standing move, in their order. Their sums lie at the ends of the spread. */
export function evaluatorNets(
  state: SessionState,
  rules: Rules,
): Map<string, (OwnNet & { readonly move: Move })[]> {
  const nets = new Map<string, (OwnNet & { readonly move: Move })[]>();
  for (const move of standingMoves(state)) {
    for (const [evaluator, own] of ownNets(move, rules)) {
      nets.set(evaluator, [...(nets.get(evaluator) ?? []), { move, ...own }]);
    }
  }
  return nets;
}
