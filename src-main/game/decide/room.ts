import type { CommandData } from '../command.ts';
import type { dealCommands } from '../command/room.ts';
import { findMove, openRound } from '../find.ts';
import { refuse } from '../refusal.ts';
import type { Deal, SessionState } from '../state.ts';
import { knowsSeat } from './checks.ts';
import type { Context, Deciders, Decision } from './decision.ts';
import { happened, idAt } from './decision.ts';

type Fate = 'dealAgreed' | 'dealDeclined' | 'dealKept' | 'dealBroken';

function settle(kind: Fate, from: Deal['status']) {
  return (state: SessionState, data: CommandData<'agreeDeal'>, _context: Context): Decision => {
    const deal = state.deals.find(({ id }) => id === data.dealId);
    if (!deal) return refuse('deal-unknown', 'dealId');
    if (deal.status !== from) return refuse('deal-status', 'dealId');
    if (data.moveId !== undefined && !findMove(state, data.moveId)) {
      return refuse('move-unknown', 'moveId');
    }
    return happened({ kind, data });
  };
}

export const decideDeals: Deciders<keyof typeof dealCommands> = {
  proposeDeal(state, data, { rules }) {
    const round = openRound(state);
    if (!round) return refuse('round-not-open');
    const parties = [...new Set(data.parties)];
    if (parties.length < 2) return refuse('deal-parties', 'parties');
    if (!parties.every((seat) => knowsSeat(rules, seat))) return refuse('seat-unknown', 'parties');
    const dealId = idAt('d', state);
    return happened({
      kind: 'dealProposed',
      data: { ...data, parties, dealId, round: round.number },
    });
  },
  agreeDeal: settle('dealAgreed', 'proposed'),
  declineDeal: settle('dealDeclined', 'proposed'),
  keepDeal: settle('dealKept', 'agreed'),
  breakDeal: settle('dealBroken', 'agreed'),
  discloseDeal(state, { dealId }) {
    const deal = state.deals.find(({ id }) => id === dealId);
    if (!deal) return refuse('deal-unknown', 'dealId');
    if (!deal.secret) return refuse('move-already-known', 'dealId');
    const { status, round, parties, terms, dueRound } = deal;
    const told = { dealId, status, round, parties: [...parties], terms };
    return happened({
      kind: 'dealDisclosed',
      data: dueRound === null ? told : { ...told, dueRound },
    });
  },
};
