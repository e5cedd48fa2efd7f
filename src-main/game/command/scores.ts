import { z } from 'zod';
import { level, rating } from '../event/scores.ts';
import { id, optionalProse, roundNumber } from '../text.ts';

const official = z.strictObject({
  criterion: id,
  value: level,
  /** May be left out where every rating says the same. */
  reason: optionalProse.default(''),
  /** Evaluators who keep to another rating. */
  dissents: z.array(id).max(99).default([]),
});

export const scoreCommands = {
  /** One evaluator's ratings of one move; those given before are changed. */
  giveScores: z.strictObject({
    moveId: id,
    evaluator: id,
    scores: z
      .array(
        z.strictObject({
          criterion: id,
          value: rating,
          reason: optionalProse.default(''),
        }),
      )
      .min(1)
      .max(40),
  }),
  clearScore: z.strictObject({ moveId: id, criterion: id, evaluator: id }),
  /** Without every evaluator's ratings it takes a reason. */
  revealScores: z.strictObject({ moveId: id, overrideReason: optionalProse.default('') }),
  /** Every move of the round that anybody has scored, in one act. */
  revealRound: z.strictObject({ round: roundNumber, overrideReason: optionalProse.default('') }),
  reconcileScore: official.extend({ moveId: id }),
  /** Several criteria of a move in one act. */
  reconcileScores: z.strictObject({ moveId: id, scores: z.array(official).min(1).max(40) }),
};
