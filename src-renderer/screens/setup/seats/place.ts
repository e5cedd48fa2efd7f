/** Where a person can stand on the board, and what it takes to get there. Pure. */
import type { Command } from '../../../../src-main/game/command.ts';
import type { Participant } from '../../../../src-main/game/state.ts';

export type Place =
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'unseated' }
  | { readonly kind: 'part'; readonly part: 'control' | 'evaluator' | 'observer' | 'scribe' };

export const unseated: Place = { kind: 'unseated' };

export function placeOf({ part, seat }: Participant): Place {
  if (part !== 'player') return { kind: 'part', part };
  return seat === null ? unseated : { kind: 'seat', seat };
}

export function isSamePlace(a: Place, b: Place): boolean {
  if (a.kind === 'seat') return b.kind === 'seat' && a.seat === b.seat;
  if (a.kind === 'part') return b.kind === 'part' && a.part === b.part;
  return b.kind === 'unseated';
}

/** `null` when the person is there already. */
export function moveCommand(person: Participant, place: Place): Command | null {
  if (isSamePlace(placeOf(person), place)) return null;
  const participantId = person.id;
  switch (place.kind) {
    case 'seat':
      return { kind: 'assignSeat', participantId, seat: place.seat };
    case 'part':
      return { kind: 'changeParticipant', participantId, part: place.part };
    case 'unseated':
      return person.part === 'player'
        ? { kind: 'unassignSeat', participantId }
        : { kind: 'changeParticipant', participantId, part: 'player' };
  }
}

/** Those who stand there: the lead first, then by order on the roster. Scribes stand with control. */
export function peopleAt(participants: readonly Participant[], place: Place): Participant[] {
  const stands = (person: Participant) => {
    const own = placeOf(person);
    if (place.kind === 'part' && place.part === 'control') {
      return own.kind === 'part' && (own.part === 'control' || own.part === 'scribe');
    }
    return isSamePlace(own, place);
  };
  const people = participants.filter(stands);
  return people.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ lead, part }: Participant): number {
  if (lead) return 0;
  return part === 'scribe' ? 2 : 1;
}
