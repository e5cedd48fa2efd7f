import type { CommandData } from '../command.ts';
import type { dealCommands, injectCommands } from '../command/room.ts';
import { findMove, findRound, openRound } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import type { Deal, SessionState } from '../state.ts';
import { checkOccurred, checkVisibility, knowsSeat } from './checks.ts';
import type { Context, Deciders, Decision } from './decision.ts';
import { happened, idAt } from './decision.ts';

function checkUnreleased(state: SessionState, rules: Rules, id: string): Refused | undefined {
  if (!rules.injects.some((scripted) => scripted.id === id)) {
    return refuse('inject-unknown', 'injectId');
  }
  if (state.injects[id]?.status === 'released') return refuse('inject-released', 'injectId');
  return undefined;
}

export const decideInjects: Deciders<keyof typeof injectCommands> = {
  scheduleInject(state, data, { rules }) {
    const wrong = checkUnreleased(state, rules, data.injectId);
    if (wrong) return wrong;
    if (!findRound(state, data.round)) return refuse('round-unknown', 'round');
    return happened({ kind: 'injectScheduled', data });
  },
  releaseInject(state, { occurredAt, ...data }, context) {
    const round = openRound(state);
    if (!round) return refuse('round-not-open');
    const scripted = context.rules.injects.find(({ id }) => id === data.injectId);
    if (data.injectId !== undefined && !scripted) return refuse('inject-unknown', 'injectId');
    const injectId = data.injectId ?? idAt('i', state);
    if (state.injects[injectId]?.status === 'released') {
      return refuse('inject-released', 'injectId');
    }
    const title = data.title ?? scripted?.title;
    const text = data.text ?? scripted?.text;
    if (title === undefined) return refuse('text-missing', 'title');
    if (text === undefined) return refuse('text-missing', 'text');
    const wrong =
      checkVisibility(context.rules, data.to, 'to') ?? checkOccurred(occurredAt, context);
    if (wrong) return wrong;
    const event = {
      kind: 'injectReleased' as const,
      data: { injectId, round: round.number, title, text, to: data.to },
    };
    return happened(occurredAt === undefined ? event : { ...event, occurredAt });
  },
  deferInject(state, data, { rules }) {
    const wrong = checkUnreleased(state, rules, data.injectId);
    if (wrong) return wrong;
    if (!findRound(state, data.round)) return refuse('round-unknown', 'round');
    return happened({ kind: 'injectDeferred', data });
  },
  skipInject(state, data, { rules }) {
    const wrong = checkUnreleased(state, rules, data.injectId);
    if (wrong) return wrong;
    return happened({ kind: 'injectSkipped', data });
  },
};

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
