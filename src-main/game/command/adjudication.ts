import { z } from 'zod';
import { adjudication, outcomes, ruling } from '../event/adjudication.ts';
import { id, line, prose } from '../text.ts';

const [consensus, umpire, twoDice, draw, vote] = ruling.options;

/** Dice and draws left out are thrown here; given, they were thrown on the table. */
const asked = z.discriminatedUnion('method', [
  consensus,
  umpire,
  twoDice.omit({ seed: true }).extend({
    modifiers: z
      .array(z.strictObject({ value: z.number().int().min(-6).max(6), reason: line }))
      .default([]),
    dice: twoDice.shape.dice.optional(),
  }),
  draw.omit({ seed: true }).extend({ fell: draw.shape.fell.optional() }),
  vote,
]);

const ask = adjudication.extend({
  moveId: id,
  ruling: asked,
  /** Left out, it follows from dice, draw or vote; the other methods must say. */
  outcome: z.enum(outcomes).optional(),
  narration: adjudication.shape.narration.default(''),
  lasting: adjudication.shape.lasting.default(''),
});

export const adjudicationCommands = {
  adjudicateMove: ask,
  overrideAdjudication: ask.extend({ by: id, reason: prose }),
};
