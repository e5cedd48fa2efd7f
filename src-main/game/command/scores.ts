import { z } from 'zod';
import { level, rating } from '../event/scores.ts';
import { id, optionalProse, prose } from '../text.ts';

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
  reconcileScore: z.strictObject({
    moveId: id,
    criterion: id,
    value: level,
    reason: prose,
    dissents: z.array(id).default([]),
  }),
};
