import type { Seat } from '../../../scenario/pack.ts';
import { countedInWords } from '../../words/counts.ts';
import type { PrintContext } from '../input.ts';
import { markOf, playersOf } from '../input.ts';
import type { Passage } from '../passages.ts';
import { headed, paragraphs } from '../passages.ts';
import type { PrintHead, PrintItem } from '../printout.ts';
import { fittingType, proseSet } from './prose-page.ts';

/**
 * One item a seat: a copy for each who sits there, and one for a seat where nobody does yet. All
 * in one type, but for a brief that is too long for any page.
 */
export function briefItems(context: PrintContext): PrintItem[] {
  const { pack, frame } = context;
  const briefs = pack.seats.map((seat) => {
    const mark = markOf(pack, seat.id);
    const foot = `For ${seat.name} and control alone`;
    const head: PrintHead = { kind: 'Seat brief', title: seat.name, mark, note: '', foot };
    return { seat, mark, head, passages: passagesOf(seat, context) };
  });
  const type = Math.max(
    0,
    ...briefs.map(({ head, passages }) => fittingType(frame, head, passages)),
  );
  return briefs.map(({ seat, mark, head, passages }) => {
    const set = proseSet(frame, head, passages, type);
    const copies = Math.max(1, playersOf(context, seat.id).length);
    return {
      id: `brief-${seat.id}`,
      kind: 'briefs',
      label: `${seat.name} brief`,
      seat: mark,
      sets: Array.from({ length: copies }, () => set),
      cards: null,
      empty: null,
    };
  });
}

function list(texts: readonly string[]): Passage[] {
  return texts.flatMap((text) => paragraphs(text, 'item'));
}

function passagesOf({ id, brief }: Seat, context: PrintContext): Passage[] {
  return [
    ...headed('Situation', paragraphs(brief.situation)),
    ...headed('Aims', list(brief.aims)),
    ...headed('Red lines', list(brief.redLines)),
    ...headed('Levers', list(brief.levers)),
    ...headed('What to watch', list(brief.watch)),
    ...headed('What you do not know', list(brief.unknowns)),
    ...headed('Who sits here', seated(id, context)),
  ];
}

function seated(seat: string, context: PrintContext): Passage[] {
  const players = playersOf(context, seat);
  if (players.length === 0) return [{ kind: 'empty', text: 'Nobody is seated here yet.' }];
  // A full room would push the brief itself off its page.
  if (players.length > 12) {
    const text = `${countedInWords(players.length, 'player')}: ${players.map(nameOf).join('; ')}.`;
    return [{ kind: 'text', text }];
  }
  return players.map((player) => ({ kind: 'item', text: nameOf(player) }));
}

function nameOf({ name, affiliation, lead }: ReturnType<typeof playersOf>[number]): string {
  const known = affiliation === '' ? name : `${name}, ${affiliation}`;
  return lead ? `${known} (lead)` : known;
}
