import { sequence } from '../chance.ts';
import type { Coincidences } from './alpha.ts';
import { alphaOf, coincidencesOf, valuesIn } from './alpha.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const samples = 1000;
/** The same data come to the same interval, whenever and wherever it is computed. */
const seed = 2011;
const fewestUnits = 5;

/**
 * 95 % percentile bootstrap interval of the ordinal α: units are drawn again with replacement
 * 1,000 times, and the 2.5th and 97.5th percentile of the αs are taken. Samples in which nothing
 * varies have no α and are left out.
 * Source: B. Efron and R. Tibshirani, “An Introduction to the Bootstrap” (1993), §13.3.
 *
 * @param units one list of values a unit
 * @returns `null` with fewer than five units, or when nothing varies in most samples
 */
export function alphaInterval(units: readonly (readonly number[])[]): Interval | null {
  const values = valuesIn(units);
  const pairable = units.filter((unit) => unit.length > 1);
  if (pairable.length < fewestUnits) return null;
  const { tables, kindOf } = kindsOf(pairable, values);
  const next = sequence(seed);
  const alphas: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const counts = tables.map(() => 0);
    for (let draw = 0; draw < pairable.length; draw += 1) {
      const kind = kindOf[Math.floor(next() * pairable.length)] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    const value = alphaOf(weighted(tables, counts, values.length), values, 'ordinal');
    if (value !== null) alphas.push(value);
  }
  if (alphas.length < samples / 2) return null;
  alphas.sort((a, b) => a - b);
  return { low: percentile(alphas, 0.025), high: percentile(alphas, 0.975) };
}

/** Units with the same ratings add the same, and in a long session there are few kinds of them. */
function kindsOf(units: readonly (readonly number[])[], values: readonly number[]) {
  const kinds = new Map<string, number>();
  const tables: Coincidences[] = [];
  const kindOf = units.map((unit) => {
    const key = unit.toSorted((a, b) => a - b).join(' ');
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, tables.length);
    return tables.push(coincidencesOf(unit, values)) - 1;
  });
  return { tables, kindOf };
}

function weighted(
  tables: readonly Coincidences[],
  counts: readonly number[],
  size: number,
): Coincidences {
  const sum = Array.from({ length: size ** 2 }, () => 0);
  for (const [kind, table] of tables.entries()) {
    const times = counts[kind] ?? 0;
    if (times === 0) continue;
    for (const [cell, count] of table.entries()) sum[cell] = (sum[cell] ?? 0) + times * count;
  }
  return sum;
}

/** Linear between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
