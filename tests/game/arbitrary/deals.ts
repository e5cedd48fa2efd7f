import type { Maker, Making } from './making.ts';
import { someMove, someSeat, someVisibility } from './making.ts';

const fates = ['agreeDeal', 'agreeDeal', 'declineDeal', 'keepDeal', 'breakDeal'] as const;

function someDeal({ state, choose }: Making): string {
  return choose.of(state.deals)?.id ?? 'd1';
}

const propose: Maker = ({ choose, words }) => ({
  kind: 'proposeDeal',
  parties: [someSeat(choose), someSeat(choose)],
  terms: words(),
  secret: !choose.rarely(3),
  ...(choose.rarely(3) && { toldTo: [someSeat(choose)] }),
  ...(choose.rarely(3) && { dueRound: 1 + choose.below(3) }),
});

export const dealMakers: readonly Maker[] = [
  propose,
  propose,
  (making) => ({
    kind: making.choose.among(...fates),
    dealId: someDeal(making),
    reason: making.words(),
    ...(making.choose.rarely(2) && { moveId: someMove(making) }),
  }),
  (making) => ({
    kind: making.choose.among(...fates),
    dealId: someDeal(making),
    reason: making.words(),
    moveId: someMove(making),
  }),
  (making) => ({ kind: 'discloseDeal', dealId: someDeal(making) }),
  (making) => ({
    kind: 'discloseDeal',
    dealId: someDeal(making),
    to: someVisibility(making.choose),
  }),
  (making) => ({
    kind: 'amendMove',
    moveId: someMove(making),
    deals: making.choose.rarely(3) ? [] : [someDeal(making)],
  }),
];
