import { dealLabel } from '../../../src-main/game/deals.ts';
import { findMove, movesOfRound } from '../../../src-main/game/find.ts';
import { inOrder } from '../../../src-main/game/in-order.ts';
import type { Deal, Move, SessionState } from '../../../src-main/game/state.ts';

export type KnownItem =
  | { readonly kind: 'move'; readonly id: string; readonly move: Move }
  | { readonly kind: 'deal'; readonly id: string; readonly deal: Deal; readonly label: string }
  /** Moves of which the audience saw nothing, one after another. */
  | { readonly kind: 'hidden'; readonly id: string; readonly at: string; readonly count: number };

/**
 * What an audience knew at a moment, in order of rounds and of when it happened.
 *
 * @param now the state of the audience at that moment
 * @param whole the state of the whole log at that moment
 */
export function knownItems(now: SessionState, whole: SessionState, isMarked: boolean): KnownItem[] {
  const items: KnownItem[] = [];
  for (const round of whole.rounds) {
    const moves = movesOfRound(round).map((move) => ({ at: move.occurredAt, move }));
    for (const entry of inOrder(moves, dealsOf(now, round.number))) {
      if ('deal' in entry) {
        const { deal } = entry;
        items.push({ kind: 'deal', id: deal.id, deal, label: dealLabel(now, deal.id) });
        continue;
      }
      const { move } = entry;
      const known = findMove(now, move.id);
      if (known) items.push({ kind: 'move', id: move.id, move: known });
      else if (isMarked && move.status !== 'withdrawn') hide(items, move);
    }
  }
  return items;
}

function dealsOf({ deals }: SessionState, round: number) {
  return deals
    .filter((deal) => deal.round === round)
    .map((deal) => ({ at: deal.history[0]?.at ?? '', deal }));
}

function hide(items: KnownItem[], { id, occurredAt }: Move): void {
  const last = items.at(-1);
  if (last?.kind === 'hidden') items[items.length - 1] = { ...last, count: last.count + 1 };
  else items.push({ kind: 'hidden', id, at: occurredAt, count: 1 });
}

/** "10 moves, 1 hidden"; nothing is said of what is hidden unless it is marked. */
export function countText(items: readonly KnownItem[]): string {
  const moves = items.filter(({ kind }) => kind === 'move').length;
  const hidden = items.reduce((sum, item) => sum + (item.kind === 'hidden' ? item.count : 0), 0);
  const text = `${moves} ${moves === 1 ? 'move' : 'moves'}`;
  return hidden > 0 ? `${text}, ${hidden} hidden` : text;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one move Beijing did not see". */
export function hiddenText(count: number, who: string): string {
  return `${small[count] ?? count} ${count === 1 ? 'move' : 'moves'} ${who} did not see`;
}
