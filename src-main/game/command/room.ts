import { z } from 'zod';
import { noteEvents } from '../event/room.ts';
import { visibility } from '../event/moves.ts';
import { id, line, moment, optionalProse, prose, roundNumber } from '../text.ts';

const fate = z.strictObject({
  dealId: id,
  moveId: id.optional(),
  reason: optionalProse.default(''),
});

export const dealCommands = {
  proposeDeal: z.strictObject({
    parties: z.array(id).min(1).max(9),
    terms: prose,
    dueRound: roundNumber.optional(),
    secret: z.boolean().default(false),
  }),
  agreeDeal: fate,
  declineDeal: fate,
  keepDeal: fate,
  breakDeal: fate,
  discloseDeal: z.strictObject({ dealId: id }),
};

export const noteCommands = {
  takeNote: z.strictObject({
    text: prose,
    speaker: z.string().trim().max(200).default(''),
    moveId: id.optional(),
    visibility: visibility.default('control'),
    occurredAt: moment.optional(),
  }),
  setBookmark: z.strictObject({ label: line, moveId: id.optional() }),
  clearBookmark: z.strictObject({ bookmarkId: id }),
  addAttachment: noteEvents.attachmentAdded.omit({ attachmentId: true, round: true }),
};
