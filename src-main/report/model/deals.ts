import { knowersOf } from '../../game/deals.ts';
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
  return state.deals.map((deal, place): ReportDeal => {
    const label = `D ${place + 1}`;
    const say = (text: string, field: string) =>
      texts.say(text, { where: `Deal ${place + 1}, ${field}`, field });
    const { round, parties, terms, dueRound, status, history } = deal;
    return {
      kind: 'deal',
      label,
      round,
      at: history[0]?.at ?? '',
      parties,
      terms: say(terms, 'terms'),
      due: dueRound,
      knownTo: knownTo(knowersOf(deal), null, pack),
      status,
      history: history.map((step) => {
        const move = step.moveId === null ? undefined : moves.get(step.moveId);
        return {
          status: step.status,
          at: step.at,
          move: move ? refOf(move) : null,
          reason: say(step.reason, 'reason'),
        };
      }),
    };
  });
}
