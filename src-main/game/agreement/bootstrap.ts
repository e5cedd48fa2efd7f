import { sequence } from '../chance.ts';
import { alphaOf, coincidencesOf, summed, valuesIn } from './alpha.ts';

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
  const tables = units
    .filter((unit) => unit.length > 1)
    .map((unit) => coincidencesOf(unit, values));
  if (tables.length < fewestUnits) return null;
  const next = sequence(seed);
  const alphas: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = tables.map(() => tables[Math.floor(next() * tables.length)] ?? []);
    const value = alphaOf(summed(drawn, values.length), values, 'ordinal');
    if (value !== null) alphas.push(value);
  }
  if (alphas.length < samples / 2) return null;
  alphas.sort((a, b) => a - b);
  return { low: percentile(alphas, 0.025), high: percentile(alphas, 0.975) };
}

/** Linear between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
