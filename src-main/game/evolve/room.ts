import type { SessionEvent } from '../event.ts';
import type { dealEvents } from '../event/room.ts';
import type { Deal } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';

interface Fate {
  dealId: string;
  moveId?: string | undefined;
}

function settle(status: Deal['status']) {
  return (state: Working, { dealId, moveId }: Fate, event: SessionEvent): void => {
    const deal = state.deals.find(({ id }) => id === dealId);
    if (!deal) return;
    deal.status = status;
    deal.history = [...deal.history, { status, at: event.recordedAt, moveId: moveId ?? null }];
  };
}

export const evolveDeals: Handlers<keyof typeof dealEvents> = {
  dealProposed(state, { dealId, round, parties, terms, dueRound, secret }, event) {
    const history = [{ status: 'proposed' as const, at: event.recordedAt, moveId: null }];
    state.deals.push({
      id: dealId,
      round,
      parties,
      terms,
      dueRound: dueRound ?? null,
      secret,
      status: 'proposed',
      history,
    });
  },
  dealAgreed: settle('agreed'),
  dealDeclined: settle('declined'),
  dealKept: settle('kept'),
  dealBroken: settle('broken'),
  dealDisclosed(state, { dealId, status, round, parties, terms, dueRound }, event) {
    const deal = state.deals.find(({ id }) => id === dealId);
    if (deal) {
      deal.secret = false;
      return;
    }
    const history = [{ status, at: event.recordedAt, moveId: null }];
    state.deals.push({
      id: dealId,
      round,
      parties,
      terms,
      dueRound: dueRound ?? null,
      secret: false,
      status,
      history,
    });
  },
};
