import type { Participant, SessionState } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';

type People = Pick<SessionState, 'participants'>;

/** What is recorded of who spoke: the seat or participant that is named exactly, else the words. */
export function speakerOf(text: string, pack: Pack, { participants }: People): string {
  const wanted = text.trim().toLowerCase();
  const seat = pack.seats.find(
    ({ name, code }) => name.toLowerCase() === wanted || code.toLowerCase() === wanted,
  );
  if (seat) return seat.id;
  const people = participants.filter(({ name }) => name.toLowerCase() === wanted);
  // Two of the same name cannot be told apart, so it stays a name.
  return people.length === 1 ? (people[0]?.id ?? '') : text.trim();
}

/** How somebody recorded is written in the field. */
export function speakerText(speaker: string, pack: Pack, { participants }: People): string {
  const known: { readonly name: string } | undefined =
    pack.seats.find(({ id }) => id === speaker) ?? participants.find(({ id }) => id === speaker);
  return known?.name ?? speaker;
}

/** The seat on a digit key, counted from 1. */
export function seatOnKey(key: string, pack: Pack): string | undefined {
  return /^[1-9]$/.test(key) ? pack.seats[Number(key) - 1]?.name : undefined;
}

/** What tells people of the same first letters apart. */
export function aboutPerson({ affiliation, seat, part }: Participant, pack: Pack): string {
  const code = pack.seats.find(({ id }) => id === seat)?.code;
  return code ?? (affiliation || part);
}
