import { z } from 'zod';
import { id, line, optionalLine } from '../text.ts';

export const parts = ['player', 'control', 'evaluator', 'observer', 'scribe'] as const;
export type Part = (typeof parts)[number];

export const participantEvents = {
  participantAdded: z.strictObject({
    participantId: id,
    name: line,
    affiliation: optionalLine,
    part: z.enum(parts),
  }),
  participantChanged: z.strictObject({
    participantId: id,
    name: line.optional(),
    affiliation: optionalLine.optional(),
    part: z.enum(parts).optional(),
  }),
  participantRemoved: z.strictObject({ participantId: id }),
  /** Makes the participant a player of the seat. A seat has at most one lead. */
  seatAssigned: z.strictObject({ participantId: id, seat: id, lead: z.boolean() }),
  seatUnassigned: z.strictObject({ participantId: id }),
};
