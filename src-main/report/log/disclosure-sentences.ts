import type { disclosureEvents } from '../../game/event/disclosure.ts';
import { listed } from '../words/counts.ts';
import type { Sentences } from './telling.ts';

export const disclosureSentences: Sentences<keyof typeof disclosureEvents> = {
  moveDisclosed: ({ moveId, to }, telling) =>
    `${telling.move(moveId)} becomes known to ${telling.knownTo(to)}.`,
  dealDisclosed: ({ dealId, parties, to = 'public' }, telling) => {
    const seats = listed(parties.map((seat) => telling.seat(seat)));
    return `${telling.deal(dealId)} between ${seats} becomes known to ${telling.knownTo(to)}.`;
  },
};
