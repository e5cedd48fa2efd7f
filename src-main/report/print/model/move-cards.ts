import { allMoves, moveNumber, moveTitle } from '../../../game/find.ts';
import type { Move } from '../../../game/state.ts';
import { knownTo } from '../../model/known-to.ts';
import { clockIn } from '../../words/clock.ts';
import { capitalised } from '../../words/counts.ts';
import { inert } from '../../words/inert.ts';
import { resultText } from '../../words/labels.ts';
import type { PrintContext } from '../input.ts';
import { markOf, oneLine } from '../input.ts';
import { headed, paragraphs } from '../passages.ts';
import type { PrintHead, PrintItem } from '../printout.ts';
import type { PrintCard } from './cards.ts';
import { cardSet } from './cards.ts';

/** A seat's own moves as they were logged, for each seat that has made one. */
export function moveCardItems(context: PrintContext): PrintItem[] {
  return context.pack.seats.flatMap((seat): PrintItem[] => {
    const moves = allMoves(context.state).filter(
      (move) => move.seat === seat.id && move.status !== 'withdrawn' && isToldOf(move),
    );
    if (moves.length === 0) return [];
    const mark = markOf(context.pack, seat.id);
    const head: PrintHead = {
      kind: 'Move cards',
      title: seat.name,
      mark,
      note: '',
      foot: `For ${seat.name} and control alone`,
    };
    const cards = moves.map((move) => cardOf(move, context));
    return [
      {
        id: `moves-${seat.id}`,
        kind: 'moves',
        label: 'Move cards, as logged',
        seat: mark,
        sets: [cardSet(context.frame, head, cards)],
        cards: cards.length,
        empty: null,
      },
    ];
  });
}

/** Who was given another seat's private move may never have been told of it. */
function isToldOf({ amendments, visibility }: Move): boolean {
  const isMoved = amendments.some(({ before }) => before.seat !== undefined);
  const wasPublic = amendments.every(({ before }) => (before.visibility ?? 'public') === 'public');
  return !isMoved || (visibility === 'public' && wasPublic);
}

function named(list: readonly { id: string; name: string }[], ids: readonly string[]): string {
  return oneLine(ids.map((id) => list.find((one) => one.id === id)?.name ?? id).join(', '));
}

/** What its own seat knows of a move, and nothing else. */
function cardOf(move: Move, { pack, timeZone }: PrintContext): PrintCard {
  const { adjudication } = move;
  const facts = [
    { label: 'Logged at', text: clockIn(timeZone).time(move.occurredAt) },
    { label: 'Instruments', text: named(pack.instruments, move.instruments) },
    { label: 'Targets', text: named(pack.seats, move.targets) },
    {
      label: 'Known to',
      text: oneLine(capitalised(knownTo(move.visibility, move.seat, pack).words)),
    },
    {
      label: 'Result',
      text: adjudication ? resultText(adjudication.outcome, adjudication.degree) : '',
    },
  ];
  return {
    number: moveNumber(move),
    title: oneLine(moveTitle(move)),
    facts: facts.filter(({ text }) => text !== ''),
    passages: [
      ...paragraphs(inert(move.action)),
      ...headed('What it is for', paragraphs(inert(move.effect))),
      ...(move.status === 'unfinished'
        ? [{ kind: 'empty' as const, text: 'Not finished yet.' }]
        : []),
    ],
  };
}
