/**
 * Krippendorff's α.
 *
 * α = 1 − (n − 1) · Σ o_ck δ²_ck ÷ Σ n_c n_k δ²_ck over c < k, where o are the coincidences, n_c
 * their sums by value, n their total, and δ² the difference of two values at a level of measurement.
 * Source: K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011).
 */

export const measurements = ['nominal', 'ordinal', 'interval'] as const;
export type Measurement = (typeof measurements)[number];

/** δ² of the values at two places, told the values and how often each occurs. */
type Difference = (
  c: number,
  k: number,
  values: readonly number[],
  sums: readonly number[],
) => number;

const differences: Record<Measurement, Difference> = {
  nominal: () => 1,
  /** (Σ_{g=c..k} n_g − (n_c + n_k) ÷ 2)². */
  ordinal(c, k, _values, sums) {
    let between = ((sums[c] ?? 0) + (sums[k] ?? 0)) / 2;
    for (let g = c + 1; g < k; g += 1) between += sums[g] ?? 0;
    return between ** 2;
  },
  interval: (c, k, values) => ((values[c] ?? 0) - (values[k] ?? 0)) ** 2,
};

/** How often each value met each other within a unit: a square table, row by row. */
export type Coincidences = readonly number[];

/** The values that occur in units with two or more, from low to high. */
export function valuesIn(units: readonly (readonly number[])[]): number[] {
  const pairable = units.filter((unit) => unit.length > 1);
  return [...new Set(pairable.flat())].toSorted((a, b) => a - b);
}

/** What one unit adds to the table; nothing when it holds fewer than two values. */
export function coincidencesOf(unit: readonly number[], values: readonly number[]): Coincidences {
  const table = Array.from({ length: values.length ** 2 }, () => 0);
  const places = unit.map((value) => values.indexOf(value));
  for (const [i, a] of places.entries()) {
    for (const [j, b] of places.entries()) {
      const cell = a * values.length + b;
      if (i !== j) table[cell] = (table[cell] ?? 0) + 1 / (unit.length - 1);
    }
  }
  return table;
}

/** @returns at most 1; `null` when there is nothing to compare or nothing varies */
export function alphaOf(
  table: Coincidences,
  values: readonly number[],
  measurement: Measurement,
): number | null {
  const size = values.length;
  const sums = values.map((_, c) => {
    let sum = 0;
    for (let k = 0; k < size; k += 1) sum += table[c * size + k] ?? 0;
    return sum;
  });
  const total = sums.reduce((sum, count) => sum + count, 0);
  const difference = differences[measurement];
  let observed = 0;
  let expected = 0;
  for (const [c, nc] of sums.entries()) {
    for (let k = c + 1; k < size; k += 1) {
      const delta = difference(c, k, values, sums);
      observed += (table[c * size + k] ?? 0) * delta;
      expected += nc * (sums[k] ?? 0) * delta;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/**
 * α of whole data.
 *
 * @param units one list of values a unit, in any order; units with fewer than two do not count
 */
export function alpha(
  units: readonly (readonly number[])[],
  measurement: Measurement = 'ordinal',
): number | null {
  const values = valuesIn(units);
  const tables = units
    .filter((unit) => unit.length > 1)
    .map((unit) => coincidencesOf(unit, values));
  return alphaOf(summed(tables, values.length), values, measurement);
}

function summed(tables: readonly Coincidences[], size: number): Coincidences {
  const sum = Array.from({ length: size ** 2 }, () => 0);
  for (const table of tables) {
    for (const [cell, count] of table.entries()) sum[cell] = (sum[cell] ?? 0) + count;
  }
  return sum;
}
