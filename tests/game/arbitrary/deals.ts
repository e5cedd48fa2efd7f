import type { Maker } from './making.ts';
import { someMove, someSeat } from './making.ts';

const fates = ['agreeDeal', 'agreeDeal', 'declineDeal', 'keepDeal', 'breakDeal'] as const;

export const dealMakers: readonly Maker[] = [
  (making) => ({
    kind: 'proposeDeal',
    parties: [someSeat(making.choose), someSeat(making.choose)],
    terms: making.words(),
    secret: making.choose.rarely(2),
  }),
  (making) => ({
    kind: making.choose.among(...fates),
    dealId: making.choose.of(making.state.deals)?.id ?? 'd1',
    reason: making.words(),
    ...(making.choose.rarely(2) && { moveId: someMove(making) }),
  }),
  ({ state, choose }) => ({ kind: 'discloseDeal', dealId: choose.of(state.deals)?.id ?? 'd1' }),
];
