import { z } from 'zod';
import { id, optionalProse, prose, roundNumber } from '../text.ts';

export const dealStatuses = ['proposed', 'agreed', 'declined', 'kept', 'broken'] as const;
export type DealStatus = (typeof dealStatuses)[number];

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
  }),
  dealAgreed: fate,
  dealDeclined: fate,
  dealKept: fate,
  dealBroken: fate,
  /** Carries the deal as it stands, so that whoever learns of it now can fold it. */
  dealDisclosed: z.strictObject({
    dealId: id,
    status: z.enum(dealStatuses),
    round: roundNumber,
    parties: z.array(id).min(2),
    terms: prose,
    dueRound: roundNumber.optional(),
  }),
};
