import { z } from 'zod';
import { id, optionalProse, prose, roundNumber } from '../text.ts';

const fate = z.strictObject({ dealId: id, moveId: id.optional(), reason: optionalProse });

export const dealEvents = {
  dealProposed: z.strictObject({
    dealId: id,
    round: roundNumber,
    parties: z.array(id).min(2).max(9),
    terms: prose,
    dueRound: roundNumber.optional(),
    /** An open deal is public; a secret one is known to its parties and control. */
    secret: z.boolean(),
    /** Seats beyond the parties that know of a secret one. */
    toldTo: z.array(id).min(1).max(9).optional(),
  }),
  dealAgreed: fate,
  dealDeclined: fate,
  dealKept: fate,
  dealBroken: fate,
};
