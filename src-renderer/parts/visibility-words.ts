import type { Visibility } from '../../src-main/game/event/moves.ts';
import type { Disclosed } from '../../src-main/game/state.ts';
import { timeText } from './time.ts';

interface Coded {
  readonly id: string;
  readonly code: string;
}

/** “public”, “control only”, “private with MOW”. */
export function visibilityWords(to: Visibility, seats: readonly Coded[]): string {
  if (typeof to === 'string') return to === 'public' ? 'public' : 'control only';
  return `private with ${codesOf(to, seats)}`;
}

/** The same with when it was made known, if it was: “public since 15:40”. */
export function knownWords(
  to: Visibility,
  disclosed: Disclosed | null,
  seats: readonly Coded[],
): string {
  const words = visibilityWords(to, seats);
  return disclosed ? `${words} since ${timeText(disclosed.at)}` : words;
}

/** “MOW, BRU”, in the order of the pack. */
export function codesOf(ids: readonly string[], seats: readonly Coded[]): string {
  return seats
    .filter(({ id }) => ids.includes(id))
    .map(({ code }) => code)
    .join(', ');
}
