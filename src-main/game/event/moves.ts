import { z } from 'zod';
import { id, line, moment, optionalProse, prose, roundNumber } from '../text.ts';

/** Who may know: everyone, control alone, or the named seats and control. */
export const visibility = z.union([
  z.literal('public'),
  z.literal('control'),
  z.array(id).min(1).max(9),
]);
export type Visibility = z.infer<typeof visibility>;

/** What a seat declares. Targets are seats or, outside the seats, words. */
export const declaration = z.strictObject({
  seat: id,
  author: id.optional(),
  title: line.optional(),
  action: prose,
  effect: optionalProse,
  instruments: z.array(id).max(12),
  targets: z.array(line).max(12),
  visibility,
  injects: z.array(id).max(12).optional(),
  deals: z.array(id).max(12).optional(),
});
export type Declaration = z.infer<typeof declaration>;

/** `seq` is the place by order of logging: move 3.2 has round 3 and seq 2, for every audience. */
export const declared = declaration.extend({
  moveId: id,
  round: roundNumber,
  seq: z.number().int().min(1),
});

/** What was changed; `occurredAt` is when it is now held to have happened. */
const changed = declaration.partial().extend({ moveId: id, occurredAt: moment.optional() });

export const weights = ['strong', 'normal', 'trivial'] as const;
export const sides = ['for', 'against'] as const;

export const argument = z.strictObject({
  argumentId: id,
  side: z.enum(sides),
  /** A seat or `control`. */
  by: id,
  weight: z.enum(weights),
  text: prose,
});
export type Argument = z.infer<typeof argument>;

const percent = z.number().min(0).max(100);

/** How likely the move is held to take hold, in per cent; a group gives its middle and range. */
export const estimate = z.strictObject({
  estimateId: id,
  by: id,
  middle: percent,
  low: percent.optional(),
  high: percent.optional(),
  people: z.number().int().min(1).max(200).optional(),
  confidence: z.enum(['low', 'moderate', 'high']).optional(),
});
export type Estimate = z.infer<typeof estimate>;

export const moveEvents = {
  /** Recorded in a hurry; waits in the finish-later queue. */
  moveDrafted: declared,
  moveLogged: declared,
  moveCompleted: changed,
  moveAmended: changed.extend({ reason: optionalProse }),
  moveWithdrawn: z.strictObject({ moveId: id, reason: optionalProse }),
  argumentAdded: argument.extend({ moveId: id }),
  argumentWeighed: z.strictObject({ moveId: id, argumentId: id, weight: z.enum(weights) }),
  argumentStruck: z.strictObject({ moveId: id, argumentId: id }),
  estimateGiven: estimate.extend({ moveId: id }),
};
