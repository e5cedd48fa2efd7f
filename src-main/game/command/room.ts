import { z } from 'zod';
import { visibility } from '../event/moves.ts';
import { id, optionalProse, prose, roundNumber } from '../text.ts';

const fate = z.strictObject({
  dealId: id,
  moveId: id.optional(),
  reason: optionalProse.default(''),
});

export const dealCommands = {
  proposeDeal: z.strictObject({
    parties: z.array(id).max(9),
    terms: prose,
    dueRound: roundNumber.optional(),
    secret: z.boolean().default(false),
    /** Of a secret one, besides its parties. */
    toldTo: z.array(id).max(9).optional(),
  }),
  agreeDeal: fate,
  declineDeal: fate,
  keepDeal: fate,
  breakDeal: fate,
  discloseDeal: z.strictObject({ dealId: id, to: visibility.default('public') }),
};
