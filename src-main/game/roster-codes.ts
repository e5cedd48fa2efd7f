import type { Part } from './event/participants.ts';
import type { Participant } from './state.ts';

const letters: Record<Part, string> = {
  player: 'P',
  control: 'C',
  evaluator: 'E',
  observer: 'O',
  scribe: 'S',
};

/** P01, C1, E1 and so on by order on the roster, by participant id. */
export function rosterCodes(participants: readonly Participant[]): ReadonlyMap<string, string> {
  const counts = new Map<Part, number>();
  const codes = new Map<string, string>();
  for (const { id, part } of participants) {
    const count = (counts.get(part) ?? 0) + 1;
    counts.set(part, count);
    codes.set(id, letters[part] + String(count).padStart(part === 'player' ? 2 : 1, '0'));
  }
  return codes;
}
