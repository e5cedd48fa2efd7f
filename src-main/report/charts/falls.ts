import type { ChartPoint } from './chart-data.ts';

/** A second fall is worth naming when it is at least this part of the largest. */
const worthNaming = 0.5;

/** The moves that cost most, the largest first; nothing when no move cost anything. */
export function largestFalls(points: readonly ChartPoint[], most: number): ChartPoint[] {
  const falls = points
    .filter(({ net }) => net !== null && net < -0.05)
    .toSorted((a, b) => (a.net ?? 0) - (b.net ?? 0));
  const largest = falls[0]?.net ?? 0;
  return falls.filter(({ net }) => (net ?? 0) <= largest * worthNaming).slice(0, most);
}
