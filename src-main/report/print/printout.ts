/** What can be printed: items, each a number of sets that are handed out, each of pages. */
import type { Glyph, Tone } from '../../scenario/pack.ts';
import type { CardPage } from './model/cards.ts';
import type { BlankMovesPage } from './model/blank-moves.ts';
import type { FormPage } from './model/forms.ts';
import type { PlacesPage } from './model/places.ts';
import type { ProsePage } from './model/prose-page.ts';
import type { RosterPage } from './model/roster.ts';
import type { ScoresPage } from './model/scores.ts';

export const printKinds = [
  'briefs',
  'scores',
  'moves',
  'forms',
  'places',
  'roster',
  'injects',
] as const;
export type PrintKind = (typeof printKinds)[number];

export interface PrintMark {
  readonly code: string;
  readonly glyph: Glyph | 'hexagon';
  readonly tone: Tone | 'ink';
}

export interface PrintHead {
  /** What it is, such as “Seat brief”. */
  readonly kind: string;
  readonly title: string;
  readonly mark: PrintMark | null;
  /** Under the title, in a line or two. */
  readonly note: string;
  /** Who may have it, at the foot. */
  readonly foot: string;
}

export type PrintBody =
  ProsePage | BlankMovesPage | CardPage | ScoresPage | RosterPage | PlacesPage | FormPage;

export interface PrintPage {
  readonly head: PrintHead;
  readonly body: PrintBody;
}

export type PrintSet = readonly PrintPage[];

export interface PrintItem {
  readonly id: string;
  readonly kind: PrintKind;
  readonly label: string;
  /** The seat it is for alone. */
  readonly seat: (PrintMark & { readonly id: string }) | null;
  /** Every copy there is to hand out. */
  readonly sets: readonly PrintSet[];
  /** How many cards are on its pages, where they hold several. */
  readonly cards: number | null;
  /** Why it would be an empty page; `null` when there is something to print. */
  readonly empty: string | null;
}

/** Items that stand together, such as every seat’s cards, as one of all their pages. */
export interface PrintRow extends Pick<PrintItem, 'label' | 'seat' | 'sets' | 'cards' | 'empty'> {
  readonly ids: readonly string[];
}

export function rowsOf(items: readonly PrintItem[]): PrintRow[] {
  const labels = new Set(items.map(({ label }) => label));
  return [...labels].flatMap((label) => {
    const together = items.filter((item) => item.label === label);
    const [first] = together;
    if (!first) return [];
    const counts = together.flatMap(({ cards }) => cards ?? []);
    return {
      label,
      ids: together.map(({ id }) => id),
      seat: together.length === 1 ? first.seat : null,
      sets: together.flatMap(({ sets }) => sets),
      cards: counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null,
      empty: first.empty,
    };
  });
}

export function pagesOf({ sets }: Pick<PrintItem, 'sets'>): number {
  return sets.reduce((sum, set) => sum + set.length, 0);
}

/** “1 p × 4”, “4 pp”, “16 on 2 pp”. */
export function pagesText(item: Pick<PrintItem, 'sets' | 'cards'>): string {
  const { sets, cards } = item;
  const each = sets[0]?.length ?? 0;
  if (cards !== null) return `${cards} on ${paged(pagesOf(item))}`;
  if (sets.length < 2) return paged(each);
  return sets.every((set) => set.length === each)
    ? `${paged(each)} × ${sets.length}`
    : paged(pagesOf(item));
}

function paged(count: number): string {
  return `${count} ${count === 1 ? 'p' : 'pp'}`;
}
