import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { signedScore } from '../../../../src-main/game/signed.ts';

/** From the best to the worst, as the anchors are read. */
export const allLevels = [2, 1, 0, -1, -2] as const;

const keys = { [-2]: '-2', [-1]: '-1', 0: '0', 1: '1', 2: '2' } as const;

/** “F1 at +1”, or “F1, insufficient evidence”. */
export function levelName(criterion: PackCriterion, rating: Rating): string {
  return rating === 'insufficient'
    ? `${criterion.id}, insufficient evidence`
    : `${criterion.id} at ${signedScore(rating)}`;
}

/** The words a rater goes by. */
export function levelWords(criterion: PackCriterion, rating: Rating): string {
  return rating === 'insufficient'
    ? 'Too little is known to tell. It counts neither as no effect nor as not rated.'
    : criterion.levels[keys[rating]];
}
