/** What the parts of a report’s file are made of. */
import { z } from 'zod';

export const text = z.string();
export const texts = z.array(text);
export const count = z.int().min(0);
/** ISO 8601. */
export const moment = z.string().meta({ description: 'ISO 8601, UTC' });
/** `null` where nothing is rated, which is not nought. */
export const figure = z.number().nullable();
export const byId = z.record(text, figure);
export const level = z.int().min(-2).max(2);

export const moveRef = z.strictObject({ id: text, number: text, seat: text, title: text });
export const knownTo = z.strictObject({ isPrivate: z.boolean(), words: text, seats: texts });
export const photo = z.strictObject({ name: text, sha256: text });

export const score = z.strictObject({
  criterion: text,
  value: figure.meta({ description: 'Reconciled, else the mean of the ratings' }),
  reconciled: z
    .strictObject({ value: level, reason: text, dissents: texts, version: count })
    .nullable(),
  ratings: z.array(
    z.strictObject({
      rater: count,
      evaluator: text,
      value: z.union([level, z.literal('insufficient')]),
      reason: text,
      version: count,
    }),
  ),
});
