import { z } from 'zod';
import { details, roundPlan, sessionEvents } from '../event/session.ts';
import { id, prose } from '../text.ts';

export const sessionCommands = {
  /** Details left out start empty; rounds left out are the pack's own. */
  createSession: details.partial().extend({
    title: details.shape.title,
    rounds: z.array(roundPlan).min(1).max(12).optional(),
    sample: z.literal(true).optional(),
  }),
  changePack: z.strictObject({ hash: id }),
  changeDetails: sessionEvents.sessionDetailsChanged,
  planRounds: sessionEvents.roundsPlanned,
  closeSession: sessionEvents.sessionClosed,
  reopenSession: z.strictObject({ reason: prose }),
  writeSummary: sessionEvents.summaryWritten,
};

const newParticipant = z.strictObject({
  name: z.string().trim().min(1).max(200),
  affiliation: z.string().trim().max(200).default(''),
  part: z.enum(['player', 'control', 'evaluator', 'observer', 'scribe']).default('player'),
  seat: id.optional(),
});

export const participantCommands = {
  addParticipants: z.strictObject({ participants: z.array(newParticipant).min(1).max(200) }),
  changeParticipant: z.strictObject({
    participantId: id,
    name: z.string().trim().min(1).max(200).optional(),
    affiliation: z.string().trim().max(200).optional(),
    part: z.enum(['player', 'control', 'evaluator', 'observer', 'scribe']).optional(),
  }),
  removeParticipant: z.strictObject({ participantId: id }),
  assignSeat: z.strictObject({ participantId: id, seat: id, lead: z.boolean().optional() }),
  unassignSeat: z.strictObject({ participantId: id }),
};
