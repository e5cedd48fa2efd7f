import type { Visibility } from '../../game/event/moves.ts';
import type { Pack } from '../../scenario/pack.ts';
import { listed } from '../words/counts.ts';

/** Who knew of something while the session ran. */
export interface KnownTo {
  readonly isPrivate: boolean;
  /** “everyone”, “control alone”, “Moscow and Beijing”. */
  readonly words: string;
  readonly seats: readonly string[];
}

/** @param own the seat it belongs to, which always knows */
export function knownTo(visibility: Visibility, own: string | null, pack: Pack): KnownTo {
  if (visibility === 'public') return { isPrivate: false, words: 'everyone', seats: [] };
  if (visibility === 'control') return { isPrivate: true, words: 'control alone', seats: [] };
  const known = pack.seats.filter(({ id }) => id === own || visibility.includes(id));
  return {
    isPrivate: true,
    words: listed(known.map(({ name }) => name)),
    seats: known.map(({ id }) => id),
  };
}
