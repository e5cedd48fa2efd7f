import { z } from 'zod';
import { id, line, optionalProse, prose } from '../text.ts';

export const outcomes = ['takes effect', 'partly', 'fails', 'backfires'] as const;
export type Outcome = (typeof outcomes)[number];

/** How far it went. */
export const degrees = ['narrowly', 'clearly', 'decisively'] as const;
export type Degree = (typeof degrees)[number];

const die = z.number().int().min(1).max(6);

const thrown = {
  /** The sum of dice and modifiers that succeeds. */
  target: z.number().int().min(1).max(1000),
  modifiers: z.array(z.strictObject({ value: z.number().int().min(-6).max(6), reason: line })),
  /** What the dice follow from; absent when they were thrown on the table and typed in. */
  seed: z.number().int().min(0).optional(),
};

export const ruling = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('consensus') }),
  z.strictObject({ method: z.literal('umpire'), reason: prose }),
  z.strictObject({ method: z.literal('2d6'), ...thrown, dice: z.tuple([die, die]) }),
  /** Other dice than two with six sides. */
  z.strictObject({
    method: z.literal('dice'),
    ...thrown,
    sides: z.number().int().min(2).max(100),
    dice: z.array(z.number().int().min(1).max(100)).min(1).max(6),
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
    /** By ballot. Who voted how is never recorded, whether it was secret or not. */
    secret: z.literal(true).optional(),
  }),
]);
export type Ruling = z.infer<typeof ruling>;

/** A step of a longer project, such as 1 of 3. Moves of one project name it alike. */
export const stage = z.strictObject({
  at: z.number().int().min(1),
  of: z.number().int().min(1),
  project: line.optional(),
});
export type Stage = z.infer<typeof stage>;

/** What is told of a result; it may be told after the dice have fallen. */
const consequences = {
  narration: optionalProse,
  degree: z.enum(degrees).optional(),
  /** What goes on until somebody stops it. */
  lasting: optionalProse,
  stage: stage.optional(),
};

export const adjudication = z.strictObject({ ruling, outcome: z.enum(outcomes), ...consequences });
export type Adjudication = z.infer<typeof adjudication>;

export const adjudicationEvents = {
  moveAdjudicated: adjudication.extend({ moveId: id }),
  adjudicationOverridden: adjudication.extend({ moveId: id, by: id, reason: optionalProse }),
  /** Says the consequences anew; the ruling and its result stay. */
  adjudicationNarrated: z.strictObject({ moveId: id, ...consequences }),
  /** A lasting effect comes to its end. */
  effectStopped: z.strictObject({ moveId: id, by: id, reason: optionalProse }),
};
