import { deckOf } from '../../game/deck.ts';
import type { SessionState } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { SearchEntry } from '../../store/search-entry.ts';
import { searchable } from '../../store/search-words.ts';
import { plain } from './plain-entry.ts';
import type { Versions } from './versions.ts';

interface Setting {
  readonly versions: Versions;
  /** Of the session: what has not come about has no moment of its own. */
  readonly at: string;
}

/** Injects that have not been released, with all that control should know of them. */
export function scriptEntries(
  state: SessionState,
  pack: Pack,
  { versions, at }: Setting,
): SearchEntry[] {
  return deckOf(state, pack).flatMap((inject): SearchEntry | [] => {
    const { id, number, status, title, text, expected, note, targets, reason } = inject;
    if (status === 'released') return [];
    return {
      ...plain,
      kind: 'inject',
      version: versions.get(`inject ${id}`) ?? 1,
      label: number,
      about: id,
      standing: status,
      seats: typeof targets === 'string' ? [] : targets,
      at,
      text: searchable(title, text, expected, note, reason),
    };
  });
}
