import { movesOfRound } from '../../../../src-main/game/find.ts';
import { inOrder } from '../../../../src-main/game/in-order.ts';
import { netOf } from '../../../../src-main/game/scoring.ts';
import type { Rules } from '../../../../src-main/game/rules.ts';
import type {
  Deal,
  Move,
  Note,
  Release,
  Round,
  SessionState,
} from '../../../../src-main/game/state.ts';

/** A row of the log. `total` is the running net after a move that has one. */
export type LogEntry =
  | { readonly kind: 'round'; readonly id: string; readonly round: Round }
  | {
      readonly kind: 'move';
      readonly id: string;
      readonly move: Move;
      readonly net: number | null;
      readonly total: number;
    }
  | {
      readonly kind: 'release';
      readonly id: string;
      readonly release: Release;
      readonly label: string;
    }
  | { readonly kind: 'deal'; readonly id: string; readonly deal: Deal; readonly number: number }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note };

/** Everything said in the opened rounds, by when it happened; newest last. */
export function logEntries(state: SessionState, rules: Rules): LogEntry[] {
  const entries: LogEntry[] = [];
  let total = 0;
  for (const round of state.rounds) {
    if (round.status === 'planned') continue;
    entries.push({ kind: 'round', id: `round-${round.number}`, round });
    const moves: { at: string; entry: LogEntry }[] = [];
    const timed: { at: string; entry: LogEntry }[] = [];
    for (const move of movesOfRound(round)) {
      const net = move.status === 'withdrawn' ? null : netOf(move, rules);
      total += net ?? 0;
      moves.push({ at: move.occurredAt, entry: { kind: 'move', id: move.id, move, net, total } });
    }
    for (const [index, release] of round.releases.entries()) {
      const label = `I ${release.number ?? `${round.number}.${index + 1}`}`;
      const id = `release-${release.version}`;
      timed.push({ at: release.at, entry: { kind: 'release', id, release, label } });
    }
    for (const note of round.notes)
      timed.push({ at: note.at, entry: { kind: 'note', id: note.id, note } });
    for (const [index, deal] of state.deals.entries()) {
      if (deal.round !== round.number) continue;
      const at = deal.history[0]?.at ?? '';
      timed.push({ at, entry: { kind: 'deal', id: deal.id, deal, number: index + 1 } });
    }
    entries.push(...inOrder(moves, timed).map(({ entry }) => entry));
  }
  return entries;
}
