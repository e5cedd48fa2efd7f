import { z } from 'zod';
import { id, line, optionalProse, prose } from '../text.ts';

export const outcomes = ['takes effect', 'partly', 'fails', 'backfires'] as const;
export type Outcome = (typeof outcomes)[number];

const die = z.number().int().min(1).max(6);

export const ruling = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('consensus') }),
  z.strictObject({ method: z.literal('umpire'), reason: prose }),
  z.strictObject({
    method: z.literal('2d6'),
    /** The sum of dice and modifiers that succeeds. */
    target: z.number().int().min(2).max(20),
    modifiers: z.array(z.strictObject({ value: z.number().int().min(-6).max(6), reason: line })),
    dice: z.tuple([die, die]),
    /** What the dice follow from; absent when they were thrown on the table and typed in. */
    seed: z.number().int().min(0).optional(),
  }),
  z.strictObject({
    method: z.literal('draw'),
    /** Chances in per cent, summing to 100. */
    shares: z.array(z.strictObject({ outcome: z.enum(outcomes), percent: z.number().min(0) })),
    /** Where the draw fell, 0 up to 100. */
    fell: z.number().min(0).max(100),
    seed: z.number().int().min(0).optional(),
  }),
  z.strictObject({
    method: z.literal('vote'),
    for: z.number().int().min(0),
    against: z.number().int().min(0),
  }),
]);
export type Ruling = z.infer<typeof ruling>;

export const adjudication = z.strictObject({
  ruling,
  outcome: z.enum(outcomes),
  narration: optionalProse,
  /** What goes on until somebody stops it. */
  lasting: optionalProse,
  /** A step of a longer project, such as 1 of 3. */
  stage: z.strictObject({ at: z.number().int().min(1), of: z.number().int().min(1) }).optional(),
});
export type Adjudication = z.infer<typeof adjudication>;

export const adjudicationEvents = {
  moveAdjudicated: adjudication.extend({ moveId: id }),
  adjudicationOverridden: adjudication.extend({ moveId: id, by: id, reason: optionalProse }),
};
