import { dealLabel } from '../../../src-main/game/deals.ts';
import { movesOfRound } from '../../../src-main/game/find.ts';
import { inOrder } from '../../../src-main/game/in-order.ts';
import type {
  Deal,
  Move,
  Note,
  Release,
  Round,
  SessionState,
} from '../../../src-main/game/state.ts';

export type Known =
  | { readonly kind: 'move'; readonly id: string; readonly at: string; readonly move: Move }
  | {
      readonly kind: 'deal';
      readonly id: string;
      readonly at: string;
      readonly deal: Deal;
      readonly label: string;
    }
  | { readonly kind: 'inject'; readonly id: string; readonly at: string; readonly release: Release }
  | { readonly kind: 'note'; readonly id: string; readonly at: string; readonly note: Note };

/** How many of each kind. */
export type Counts = Readonly<Partial<Record<Known['kind'], number>>>;

export type KnownItem =
  | Known
  /** What the audience did not learn of, one after another. */
  | { readonly kind: 'hidden'; readonly id: string; readonly at: string; readonly counts: Counts };

/**
 * What an audience knew at a moment, in order of rounds and of when it happened.
 *
 * @param now the state of the audience at that moment
 * @param behind the state of the whole log at that moment, where what was hidden is marked
 */
export function knownItems(now: SessionState, behind: SessionState | null): KnownItem[] {
  const known = itemsIn(now);
  if (!behind) return known;
  const byKey = new Map(known.map((item) => [keyOf(item), item]));
  const items: KnownItem[] = [];
  for (const item of itemsIn(behind)) {
    const found = byKey.get(keyOf(item));
    if (found) items.push(found);
    else if (isStanding(item)) hide(items, item);
  }
  return items;
}

function keyOf({ kind, id }: Known): string {
  return `${kind} ${id}`;
}

function itemsIn(state: SessionState): Known[] {
  return state.rounds.flatMap((round) => {
    const moves = movesOfRound(round).map((move): Known => ({
      kind: 'move',
      id: move.id,
      at: move.occurredAt,
      move,
    }));
    return inOrder(moves, [...dealsOf(state, round), ...injectsOf(round), ...notesOf(round)]);
  });
}

function dealsOf(state: SessionState, { number }: Round): Known[] {
  return state.deals
    .filter(({ round }) => round === number)
    .map((deal) => ({
      kind: 'deal',
      id: deal.id,
      at: deal.history[0]?.at ?? '',
      deal,
      label: dealLabel(state, deal.id),
    }));
}

function injectsOf({ releases }: Round): Known[] {
  return releases.map((release) => ({
    kind: 'inject',
    id: release.injectId,
    at: release.at,
    release,
  }));
}

function notesOf({ notes }: Round): Known[] {
  return notes.map((note) => ({ kind: 'note', id: note.id, at: note.at, note }));
}

/** What was taken back later is not missing. */
function isStanding(item: Known): boolean {
  if (item.kind === 'move') return item.move.status !== 'withdrawn';
  return item.kind !== 'note' || item.note.struckAt === null;
}

function hide(items: KnownItem[], { kind, id, at }: Known): void {
  const last = items.at(-1);
  const isRun = last?.kind === 'hidden';
  const before = isRun ? last.counts : {};
  const counts = { ...before, [kind]: (before[kind] ?? 0) + 1 };
  if (isRun) items[items.length - 1] = { ...last, counts };
  else items.push({ kind: 'hidden', id: `hidden ${kind} ${id}`, at, counts });
}

/** "10 moves, 1 hidden"; nothing is said of what is hidden unless it is marked. */
export function countText(items: readonly KnownItem[]): string {
  const moves = items.filter(({ kind }) => kind === 'move').length;
  const hidden = items.reduce(
    (sum, item) => sum + (item.kind === 'hidden' ? (item.counts.move ?? 0) : 0),
    0,
  );
  const text = `${moves} ${moves === 1 ? 'move' : 'moves'}`;
  return hidden > 0 ? `${text}, ${hidden} hidden` : text;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one move Beijing did not see", "two notes and one deal Beijing did not see". */
export function hiddenText(counts: Counts, who: string): string {
  const parts = (['move', 'inject', 'deal', 'note'] as const).flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [`${small[count] ?? count} ${kind}${count === 1 ? '' : 's'}`];
  });
  const last = parts.pop() ?? '';
  const what = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  return `${what} ${who} did not see`;
}
