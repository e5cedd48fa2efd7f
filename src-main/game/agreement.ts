import type { Rules } from './rules.ts';
import { ratingsOf } from './ratings.ts';
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
  const raters = new Set<string>();
  const units: number[][] = [];
  for (const move of moves) {
    for (const { id } of rules.criteria) {
      const ratings = ratingsOf(move, id);
      if (ratings.length < 2) continue;
      for (const [evaluator] of ratings) raters.add(evaluator);
      units.push(ratings.map(([, value]) => value));
    }
  }
  return { alpha: ordinalAlpha(units), n: units.length, raters: raters.size };
}

/**
 * Krippendorff's α with the ordinal difference function.
 *
 * α = 1 − (n − 1) · Σ o_ck δ²_ck ÷ Σ n_c n_k δ²_ck over c < k, where o are the coincidences, n_c
 * their sums by value, n their total, and δ_ck = Σ_{g=c..k} n_g − (n_c + n_k) ÷ 2.
 * Source: K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011).
 *
 * @param units one list of values a unit, in any order; units with fewer than two do not count
 * @returns at most 1; `null` when there is nothing to compare or nothing varies
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].toSorted((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const coincidences = values.map(() => values.map(() => 0));
  for (const unit of pairable) {
    for (const [i, a] of unit.entries()) {
      for (const [j, b] of unit.entries()) {
        const row = coincidences[place.get(a) ?? 0];
        const column = place.get(b) ?? 0;
        if (i !== j && row) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  const sums = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const total = sums.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [c, nc] of sums.entries()) {
    let between = nc / 2;
    for (let k = c + 1; k < sums.length; k += 1) {
      const nk = sums[k] ?? 0;
      const difference = (between + nk / 2) ** 2;
      observed += (coincidences[c]?.[k] ?? 0) * difference;
      expected += nc * nk * difference;
      between += nk;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}
