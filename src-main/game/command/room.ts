import { z } from 'zod';
import { id, optionalProse, prose, roundNumber } from '../text.ts';

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
