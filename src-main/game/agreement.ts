import { alpha } from './agreement/alpha.ts';
import type { Interval } from './agreement/bootstrap.ts';
import { alphaInterval } from './agreement/bootstrap.ts';
import { ratingsOf } from './ratings.ts';
import type { Rules } from './rules.ts';
import type { Move } from './state.ts';

export interface Agreement {
  /** Krippendorff's α, ordinal; `null` where it is undefined. */
  readonly alpha: number | null;
  /** Move–criterion pairs rated by two evaluators or more. */
  readonly n: number;
  /** Evaluators who rated any of these. */
  readonly raters: number;
}

/** Agreement of the evaluators over move–criterion pairs, on their own revealed ratings. */
export function agreementOf(moves: readonly Move[], rules: Rules): Agreement {
  const { units, raters } = ratedUnits(moves, rules);
  return { alpha: alpha(units), n: units.length, raters: raters.size };
}

/** How far α may lie from what other moves of the kind would have given; `null` with too few. */
export function agreementInterval(moves: readonly Move[], rules: Rules): Interval | null {
  return alphaInterval(ratedUnits(moves, rules).units);
}

/**
 * What α is customarily held to allow: rules of thumb, not tests.
 * Source: K. Krippendorff, “Content Analysis” (2004), p. 241.
 */
export const thumbs = { tentative: 0.667, firm: 0.8 } as const;

export interface ComparedPair {
  readonly move: Move;
  readonly criterion: string;
  /** By two evaluators or more. */
  readonly ratings: readonly (readonly [evaluator: string, value: number])[];
}

/** The pairs agreement is over: those two evaluators rated, in the order of moves and criteria. */
export function comparedPairs(moves: readonly Move[], rules: Rules): ComparedPair[] {
  return moves.flatMap((move) =>
    rules.criteria.flatMap(({ id }) => {
      const ratings = ratingsOf(move, id);
      return ratings.length < 2 ? [] : [{ move, criterion: id, ratings }];
    }),
  );
}

function ratedUnits(moves: readonly Move[], rules: Rules) {
  const pairs = comparedPairs(moves, rules);
  return {
    units: pairs.map(({ ratings }) => ratings.map(([, value]) => value)),
    raters: new Set(pairs.flatMap(({ ratings }) => ratings.map(([evaluator]) => evaluator))),
  };
}
