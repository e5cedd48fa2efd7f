import { capacityOf, noteFace } from '../frame.ts';
import type { PrintContext } from '../input.ts';
import { markOf } from '../input.ts';
import { textWidth } from '../paper.ts';
import type { PrintHead, PrintItem } from '../printout.ts';
import { wrap } from '../type-width.ts';

/** Cards a seat writes its moves on. */
export interface BlankMovesPage {
  readonly is: 'blank-moves';
  readonly cards: number;
  /** CSS pixels of each card. */
  readonly height: number;
  /** To be marked; empty where there are too many to read. */
  readonly instruments: string;
  readonly others: string;
}

const perPage = 2;
const gap = 16;
const mostLines = 7;

/** One page for each seat in each round. */
export function blankMoveItems(context: PrintContext): PrintItem[] {
  const { pack, frame, state } = context;
  const width = textWidth(frame.paper) - 160;
  const fitting = (text: string) => (wrap(text, width, noteFace).length > mostLines ? '' : text);
  const rounds = Math.max(1, state.rounds.length);
  return pack.seats.map((seat) => {
    const mark = markOf(pack, seat.id);
    const head: PrintHead = {
      kind: 'Move cards',
      title: seat.name,
      mark,
      note: 'One move a card. Hand it to control.',
      foot: `For ${seat.name} and control alone`,
    };
    const body: BlankMovesPage = {
      is: 'blank-moves',
      cards: perPage,
      height: Math.floor((capacityOf(frame, head) - gap * (perPage - 1)) / perPage),
      instruments: fitting(pack.instruments.map(({ name }) => name).join(' · ')),
      others: fitting(
        pack.seats
          .filter(({ id }) => id !== seat.id)
          .map(({ name }) => name)
          .join(' · '),
      ),
    };
    return {
      id: `blank-moves-${seat.id}`,
      kind: 'moves',
      label: 'Move cards, blank',
      seat: mark,
      sets: Array.from({ length: rounds }, () => [{ head, body }]),
      cards: null,
      empty: null,
    };
  });
}
