import { z } from 'zod';
import { id, optionalProse, prose } from '../text.ts';

/** −2 to +2; 0 is a rating. */
export const level = z.union(
  [z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)],
  { error: 'level-range' },
);
export type Level = z.infer<typeof level>;

/** A rater may also say that there is too little to go by, which is neither 0 nor not rated. */
export const rating = z.union([level, z.literal('insufficient')], { error: 'rating-range' });
export type Rating = z.infer<typeof rating>;

const score = z.strictObject({
  moveId: id,
  criterion: id,
  evaluator: id,
  value: rating,
  reason: optionalProse,
});

/**
 * One evaluator's rating of one move on one criterion. Nobody is told its value before the
 * reveal, control included: in every stream it stands as `sealed`.
 */
const given = score.extend({ value: z.union([rating, z.literal('sealed')]) });

export const revealedScore = score.omit({ moveId: true });
export type RevealedScore = z.infer<typeof revealedScore>;

export const scoreEvents = {
  scoreGiven: given,
  scoreChanged: given,
  scoreCleared: score.pick({ moveId: true, criterion: true, evaluator: true }),
  /** Carries the values, so that whoever could not see them before can fold them. */
  scoresRevealed: z.strictObject({
    moveId: id,
    scores: z.array(revealedScore).min(1),
    /** Why the reveal did not wait for everyone. */
    overrideReason: prose.optional(),
  }),
  /** The official value, and who keeps to another. */
  scoresReconciled: z.strictObject({
    moveId: id,
    criterion: id,
    value: level,
    reason: optionalProse,
    dissents: z.array(id),
  }),
};
