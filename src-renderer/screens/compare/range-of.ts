import type { SideBySide } from '../../../src-main/report/comparison/figures.ts';

/** The scale that rows share: from the lowest to the highest of their values, zero among them. */
export function rangeOf(figures: readonly SideBySide[]): readonly [number, number] {
  const values = figures.flatMap((figure) => figure.values.map((value) => value ?? 0));
  return [Math.min(0, ...values), Math.max(0, ...values)];
}
