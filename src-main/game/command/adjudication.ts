import { z } from 'zod';
import { adjudication, outcomes, ruling, stage } from '../event/adjudication.ts';
import { id, line, prose } from '../text.ts';

const [consensus, umpire, , , draw] = ruling.options;

/** Numbers are read as they were typed: those that cannot be are refused by name. */
const typed = z.number();

const thrown = {
  target: typed,
  modifiers: z
    .array(z.strictObject({ value: typed, reason: line }))
    .max(12)
    .default([]),
  dice: z.array(typed).max(12).optional(),
};

/** Dice and draws left out are thrown here; given, they were thrown on the table. */
const asked = z.discriminatedUnion('method', [
  consensus,
  umpire,
  z.strictObject({ method: z.literal('2d6'), ...thrown }),
  z.strictObject({ method: z.literal('dice'), ...thrown, count: typed, sides: typed }),
  z.strictObject({
    method: z.literal('draw'),
    shares: z.array(draw.shape.shares.element.extend({ percent: typed })).max(12),
    fell: typed.optional(),
  }),
  z.strictObject({
    method: z.literal('vote'),
    for: typed,
    against: typed,
    secret: z.literal(true).optional(),
  }),
]);

const consequences = {
  narration: adjudication.shape.narration.default(''),
  degree: adjudication.shape.degree,
  lasting: adjudication.shape.lasting.default(''),
  stage: stage.optional(),
};

const ask = z.strictObject({
  moveId: id,
  ruling: asked,
  /** Left out, it follows from dice, draw or vote; the other methods must say. */
  outcome: z.enum(outcomes).optional(),
  ...consequences,
});

export const adjudicationCommands = {
  adjudicateMove: ask,
  overrideAdjudication: ask.extend({ by: id, reason: prose }),
  /** All the consequences as they are now told; what is left out is told no more. */
  narrateAdjudication: z.strictObject({ moveId: id, ...consequences }),
  stopEffect: z.strictObject({ moveId: id, by: id, reason: prose }),
};
