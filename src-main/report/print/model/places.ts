import { partWords } from '../../words/labels.ts';
import { capacityOf } from '../frame.ts';
import type { PrintContext, PrintPerson } from '../input.ts';
import { controlMark, markOf } from '../input.ts';
import { textWidth } from '../paper.ts';
import type { PrintHead, PrintItem, PrintMark } from '../printout.ts';
import type { Face } from '../type-width.ts';
import { heightOf } from '../type-width.ts';
import { proseSet } from './prose-page.ts';

/** Folded in the middle it stands on a table, or goes into a holder. */
export interface PlaceCard {
  readonly name: string;
  /** CSS pixels; as large as the name allows. */
  readonly size: number;
  readonly affiliation: string;
  readonly place: string;
  readonly mark: PrintMark | null;
}

export interface PlacesPage {
  readonly is: 'places';
  readonly cards: readonly PlaceCard[];
  /** CSS pixels of one card, open. */
  readonly height: number;
}

const across = 2;
/** Rows on a page: as many as leave every name its room. */
const downs = [4, 3, 2, 1] as const;
/** CSS pixels a half's padding, and the lines beside the name, take. */
const inside = { across: 28, down: 62 } as const;
const smallest = 12;
const sizes = [30, 26, 22, 18, 15, smallest] as const;

export function placesItem(context: PrintContext): PrintItem {
  const { frame, people } = context;
  const head: PrintHead = {
    kind: 'Badges and place cards',
    title: 'Names',
    mark: null,
    note: 'Cut along the outlines, fold along the dashes.',
    foot: 'Everybody gets their own',
  };
  const capacity = capacityOf(frame, head);
  const width = textWidth(frame.paper) / across - inside.across;
  const down = downs.find((rows) =>
    people.every(({ name }) => sizeOf(name, width, capacity / rows)),
  );
  const rows = down ?? 1;
  const height = Math.floor(capacity / rows);
  const cards = people.map((person) => cardOf(person, { width, height }, context));
  const perPage = across * rows;
  const pages = Array.from({ length: Math.ceil(cards.length / perPage) }, (_, page) => ({
    head,
    body: {
      is: 'places' as const,
      cards: cards.slice(page * perPage, (page + 1) * perPage),
      height,
    },
  }));
  const nobody = 'Nobody is on the roster yet.';
  const set = pages.length === 0 ? proseSet(frame, head, [{ kind: 'empty', text: nobody }]) : pages;
  const id = 'places';
  return {
    id,
    kind: id,
    label: 'Badges',
    seat: null,
    sets: [set],
    cards: people.length,
    empty: people.length === 0 ? 'nobody yet' : null,
  };
}

function faceOf(size: number): Face {
  return { family: 'serif', isBold: true, size, line: Math.ceil(size * 1.15) };
}

/** The largest in which a name fits into half of a card. @param height of the whole card */
function sizeOf(name: string, width: number, height: number): number | undefined {
  const room = height / 2 - inside.down;
  return sizes.find((size) => heightOf(name, width, faceOf(size)) <= room);
}

function cardOf(
  { name, affiliation, part, seat }: PrintPerson,
  { width, height }: { readonly width: number; readonly height: number },
  { pack }: PrintContext,
): PlaceCard {
  const size = sizeOf(name, width, height) ?? smallest;
  const playing = pack.seats.find(({ id }) => id === seat);
  return {
    name,
    size,
    affiliation,
    place: playing?.name ?? (part === 'player' ? '' : partWords[part]),
    mark: part === 'control' ? controlMark : markOf(pack, seat),
  };
}
