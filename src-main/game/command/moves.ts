import { z } from 'zod';
import { declaration, estimate, sides, visibility, weights } from '../event/moves.ts';
import { id, moment, optionalProse, prose, roundNumber } from '../text.ts';

/** Said along with the move: one for it is the mover's own and one against it control's, unless
 * somebody else is named. */
const opening = z.strictObject({
  side: z.enum(sides),
  by: id.optional(),
  weight: z.enum(weights).default('normal'),
  text: prose,
});

/** Everything but seat and action may be left out. Visibility is public unless said. */
const declare = declaration.extend({
  effect: optionalProse.default(''),
  instruments: z.array(id).max(12).default([]),
  targets: declaration.shape.targets.default([]),
  visibility: z
    .union([z.literal('public'), z.literal('control'), z.array(id).max(9)])
    .default('public'),
  /** A closed round takes late entries; the open one unless said. */
  round: roundNumber.optional(),
  occurredAt: moment.optional(),
  arguments: z.array(opening).max(12).optional(),
});

const changes = declaration.partial().extend({
  moveId: id,
  occurredAt: moment.optional(),
  visibility: z.union([z.literal('public'), z.literal('control'), z.array(id).max(9)]).optional(),
});

export const moveCommands = {
  logMove: declare,
  draftMove: declare,
  completeMove: changes,
  amendMove: changes.extend({ reason: optionalProse.default('') }),
  withdrawMove: z.strictObject({ moveId: id, reason: optionalProse.default('') }),
  discloseMove: z.strictObject({ moveId: id, to: visibility }),
  addArgument: z.strictObject({
    moveId: id,
    side: z.enum(sides),
    by: id,
    weight: z.enum(weights).default('normal'),
    text: prose,
  }),
  weighArgument: z.strictObject({ moveId: id, argumentId: id, weight: z.enum(weights) }),
  strikeArgument: z.strictObject({ moveId: id, argumentId: id }),
  /** Numbers that cannot be are refused by name. */
  giveEstimate: estimate.omit({ estimateId: true }).extend({
    moveId: id,
    middle: z.number(),
    low: z.number().optional(),
    high: z.number().optional(),
    people: z.number().optional(),
  }),
};
