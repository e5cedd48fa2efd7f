import type { Move } from './state.ts';

/** Ratings that count: revealed, and not “insufficient evidence”. By evaluator. */
export function ratingsOf(move: Move, criterion: string): [evaluator: string, value: number][] {
  const ratings: [string, number][] = [];
  for (const [evaluator, { value, revealed }] of Object.entries(move.scores[criterion] ?? {})) {
    if (revealed && typeof value === 'number') ratings.push([evaluator, value]);
  }
  return ratings;
}
