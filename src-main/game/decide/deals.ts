import type { CommandData } from '../command.ts';
import type { dealCommands } from '../command/room.ts';
import type { NewEvent } from '../event.ts';
import type { Visibility } from '../event/moves.ts';
import { allMoves, findRound, openRound } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Deal, SessionState } from '../state.ts';
import { checkVisibility, knowsSeat } from './checks.ts';
import type { Context, Deciders, Decision } from './decision.ts';
import { happened, idAt } from './decision.ts';
import { standingMove } from './standing-move.ts';

type Fate = 'dealAgreed' | 'dealDeclined' | 'dealKept' | 'dealBroken';

function settle(kind: Fate, from: Deal['status']) {
  return (state: SessionState, data: CommandData<'agreeDeal'>, _context: Context): Decision => {
    const deal = state.deals.find(({ id }) => id === data.dealId);
    if (!deal) return refuse('deal-unknown', 'dealId');
    if (deal.status !== from) return refuse('deal-status', 'dealId');
    const move = data.moveId === undefined ? undefined : standingMove(state, data.moveId);
    if (move && 'ok' in move) return move;
    return happened({ kind, data });
  };
}

/** What is due is due in a round that is planned and not over. */
function checkDue(state: SessionState, dueRound: number | undefined): Refused | undefined {
  if (dueRound === undefined) return undefined;
  const round = findRound(state, dueRound);
  if (!round) return refuse('round-unknown', 'dueRound');
  return round.status === 'closed' ? refuse('deal-due-past', 'dueRound') : undefined;
}

export const decideDeals: Deciders<keyof typeof dealCommands> = {
  proposeDeal(state, { toldTo = [], ...data }, { rules }) {
    const round = openRound(state);
    if (!round) return refuse('round-not-open');
    const parties = [...new Set(data.parties)];
    if (parties.length < 2) return refuse('deal-parties', 'parties');
    if (!parties.every((seat) => knowsSeat(rules, seat))) return refuse('seat-unknown', 'parties');
    if (!toldTo.every((seat) => knowsSeat(rules, seat))) return refuse('seat-unknown', 'toldTo');
    const wrong = checkDue(state, data.dueRound);
    if (wrong) return wrong;
    const others = [...new Set(toldTo)].filter((seat) => !parties.includes(seat));
    const told = data.secret && others.length > 0 ? { toldTo: others } : {};
    const place = { dealId: idAt('d', state), round: round.number };
    return happened({ kind: 'dealProposed', data: { ...data, ...told, parties, ...place } });
  },
  agreeDeal: settle('dealAgreed', 'proposed'),
  declineDeal: settle('dealDeclined', 'proposed'),
  keepDeal: settle('dealKept', 'agreed'),
  breakDeal: settle('dealBroken', 'agreed'),
  discloseDeal(state, { dealId, to }, { rules }) {
    const deal = state.deals.find(({ id }) => id === dealId);
    if (!deal) return refuse('deal-unknown', 'dealId');
    if (!deal.secret) return refuse('move-already-known', 'dealId');
    const wrong = checkVisibility(rules, to, 'to');
    if (wrong) return wrong;
    const known = [...deal.parties, ...deal.toldTo];
    const news = to !== 'control' && (to === 'public' || to.some((seat) => !known.includes(seat)));
    if (!news) return refuse('move-already-known', 'to');
    return happened({ kind: 'dealDisclosed', data: asTold(state, deal, to) });
  },
};

function asTold(
  state: SessionState,
  { id: dealId, status, round, parties, terms, dueRound, toldTo, history }: Deal,
  to: Visibility,
): NewEvent<'dealDisclosed'>['data'] {
  const seats = Array.isArray(to) ? [...new Set([...toldTo, ...to])] : [];
  return {
    dealId,
    to: Array.isArray(to) ? seats.filter((seat) => !parties.includes(seat)) : to,
    status,
    round,
    parties: [...parties],
    terms,
    ...(dueRound !== null && { dueRound }),
    history: history.map(({ moveId, ...step }) => ({
      ...step,
      ...(moveId !== null && { moveId }),
    })),
    moves: allMoves(state)
      .filter(({ deals }) => deals?.includes(dealId))
      .map(({ id }) => id),
  };
}
