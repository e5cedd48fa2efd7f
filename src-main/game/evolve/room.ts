import type { SessionEvent } from '../event.ts';
import type { dealEvents } from '../event/room.ts';
import type { Deal } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';

interface Fate {
  dealId: string;
  moveId?: string | undefined;
  reason: string;
}

function settle(status: Deal['status']) {
  return (state: Working, { dealId, moveId, reason }: Fate, event: SessionEvent): void => {
    const deal = state.deals.find(({ id }) => id === dealId);
    if (!deal) return;
    deal.status = status;
    const step = { status, at: event.recordedAt, moveId: moveId ?? null, reason };
    deal.history = [...deal.history, step];
  };
}

export const evolveDeals: Handlers<keyof typeof dealEvents> = {
  dealProposed(state, { dealId, round, parties, terms, dueRound, secret, toldTo }, event) {
    const proposed = { status: 'proposed' as const, at: event.recordedAt };
    state.deals.push({
      id: dealId,
      round,
      parties,
      terms,
      dueRound: dueRound ?? null,
      secret,
      toldTo: toldTo ?? [],
      status: 'proposed',
      history: [{ ...proposed, moveId: null, reason: '' }],
      disclosed: null,
    });
  },
  dealAgreed: settle('agreed'),
  dealDeclined: settle('declined'),
  dealKept: settle('kept'),
  dealBroken: settle('broken'),
};
