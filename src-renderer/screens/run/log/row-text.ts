import { moveNumber } from '../../../../src-main/game/find.ts';
import { remembered } from '../../../../src-main/game/remembered.ts';
import type { Deal, Move, Note, Release, Round } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import type { LogEntry } from './log-entries.ts';

/** Without case and accents, as both what is said and what is looked for are compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * All the words of a row, plain. Kept for as long as what it tells of: a new commit costs the
 * words of one row, and a running total that moves costs none.
 */
export function rowText(entry: LogEntry, pack: Pack): string {
  switch (entry.kind) {
    case 'round':
      return roundText(entry.round, pack);
    case 'move':
      return moveText(entry.move, pack);
    case 'release':
      return `${plain(entry.label)}\n${releaseText(entry.release, pack)}`;
    case 'deal':
      return `d ${entry.number}\n${dealText(entry.deal, pack)}`;
    case 'note':
      return noteText(entry.note, pack);
    case 'photo':
      return plain(entry.photo.name);
    case 'bookmark':
      return plain(entry.bookmark.label);
  }
}

const textOf = (...parts: readonly (string | undefined)[]) => plain(parts.join('\n'));

const roundText = remembered((round: Round) => textOf(`Round ${round.number}`, round.plan.name));

const moveText = remembered((move: Move, pack: Pack) =>
  textOf(
    moveNumber(move),
    move.title,
    move.action,
    move.effect,
    ...seatWords(move.seat, pack),
    ...move.instruments.map((id) => pack.instruments.find((each) => each.id === id)?.name ?? id),
    ...move.targets.flatMap((target) => seatWords(target, pack)),
    ...move.arguments.map(({ text }) => text),
    move.adjudication?.narration,
    move.adjudication?.lasting,
  ),
);

const releaseText = remembered((release: Release) => textOf(release.title, release.text));

const dealText = remembered((deal: Deal, pack: Pack) =>
  textOf(deal.terms, deal.status, ...deal.parties.flatMap((id) => seatWords(id, pack))),
);

const noteText = remembered((note: Note, pack: Pack) =>
  textOf(note.text, ...seatWords(note.speaker, pack)),
);

/** The name and code of a seat; what is no seat speaks for itself. */
function seatWords(id: string, pack: Pack): string[] {
  const seat = pack.seats.find((each) => each.id === id);
  return seat ? [seat.name, seat.code] : [id];
}
