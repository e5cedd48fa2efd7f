import type { Deal } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import type { KnownTo } from './known-to.ts';
import { knownTo } from './known-to.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';

export interface ReportDeal {
  readonly kind: 'deal';
  /** “D 1”, in the order they were proposed. */
  readonly label: string;
  readonly round: number;
  readonly at: string;
  readonly parties: readonly string[];
  readonly terms: string;
  /** The round it is due in; `null` when it is open. */
  readonly due: number | null;
  readonly knownTo: KnownTo;
  readonly status: Deal['status'];
  /** What became of it, from its proposal on. */
  readonly history: readonly {
    readonly status: Deal['status'];
    readonly at: string;
    readonly move: MoveRef | null;
    readonly reason: string;
  }[];
}

export function dealsOf(context: ReportContext, moves: ReportMoves): ReportDeal[] {
  const { state, pack, texts } = context;
  const reasons = reasonsOf(context);
  return state.deals.map((deal, place): ReportDeal => {
    const label = `D ${place + 1}`;
    const say = (text: string, field: string) =>
      texts.say(text, { where: `Deal ${place + 1}, ${field}`, field });
    const { id, round, parties, terms, dueRound, secret, status, history } = deal;
    return {
      kind: 'deal',
      label,
      round,
      at: history[0]?.at ?? '',
      parties,
      terms: say(terms, 'terms'),
      due: dueRound,
      knownTo: knownTo(secret ? [...parties] : 'public', null, pack),
      status,
      history: history.map((step, nth) => {
        const move = step.moveId === null ? undefined : moves.get(step.moveId);
        return {
          status: step.status,
          at: step.at,
          move: move ? refOf(move) : null,
          // The first step is the proposal, which has no reason.
          reason: say(nth === 0 ? '' : (reasons.get(id)?.[nth - 1] ?? ''), 'reason'),
        };
      }),
    };
  });
}

/** Why each deal was settled, in order; the state keeps the fate without its reason. */
function reasonsOf({ events, takenBack }: ReportContext): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { kind, data, version } of events) {
    const settles =
      kind === 'dealAgreed' ||
      kind === 'dealDeclined' ||
      kind === 'dealKept' ||
      kind === 'dealBroken';
    if (!settles || takenBack.has(version)) continue;
    reasons.set(data.dealId, [...(reasons.get(data.dealId) ?? []), data.reason]);
  }
  return reasons;
}
