import type { Seat } from '../../../../src-main/scenario/pack.ts';
import { ordinalWord } from '../number-words.ts';
import type { Place } from './place.ts';

/** “Washington, fourth player”. @param count who stand there, the person included */
export function placeText(place: Place, seats: readonly Seat[], count: number): string {
  if (place.kind === 'unseated') return 'not seated';
  if (place.kind === 'part') return place.part;
  const seat = seats.find(({ id }) => id === place.seat);
  return `${seat?.name ?? place.seat}, ${ordinalWord(count)} player`;
}
