import type { Level } from './event/scores.ts';
import type { Move } from './state.ts';

/**
 * Ratings that count: revealed, and not “insufficient evidence”, which is neither 0 nor not
 * rated. It is an answer, so the reveal does not wait for another; but no figure comes of it: it
 * is in no mean, no net and no α, and a pair where nobody said more is not rated in the coverage.
 */
export function ratingsOf(move: Move, criterion: string): [evaluator: string, value: number][] {
  const ratings: [string, number][] = [];
  for (const [evaluator, { value, revealed }] of Object.entries(move.scores[criterion] ?? {})) {
    if (revealed && typeof value === 'number') ratings.push([evaluator, value]);
  }
  return ratings;
}

/** The evaluators who found too little to go by, and said so. */
export function insufficientFor(move: Move, criterion: string): string[] {
  return Object.entries(move.scores[criterion] ?? {}).flatMap(([evaluator, score]) =>
    score.revealed && score.value === 'insufficient' ? [evaluator] : [],
  );
}

/** Whether everyone who rated, and at least one did, gave this level. */
export function isAgreedAt(move: Move, criterion: string, level: Level): boolean {
  const ratings = ratingsOf(move, criterion);
  return ratings.length > 0 && ratings.every(([, value]) => value === level);
}
