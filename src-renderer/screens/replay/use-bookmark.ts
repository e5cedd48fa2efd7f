import { useState } from 'react';
import { moveNumber, moveTitle } from '../../../src-main/game/find.ts';
import type { Move } from '../../../src-main/game/state.ts';
import { useMirror } from '../../client/context.ts';

export interface Bookmarking {
  /** Sets a bookmark on the move, or clears the one it has. */
  readonly toggle: () => void;
  /** Why not; gone once another move is looked at. */
  readonly refusal: string | null;
}

export function useBookmark(move: Move | null, tell: (text: string) => void): Bookmarking {
  const mirror = useMirror();
  const [refused, setRefused] = useState({ moveId: '', message: '' });
  async function toggle({ id, ...place }: Move): Promise<void> {
    const number = moveNumber(place);
    const set = mirror.view().state.bookmarks.find(({ moveId }) => moveId === id);
    const outcome = await mirror.execute(
      set
        ? { kind: 'clearBookmark', bookmarkId: set.id }
        : { kind: 'setBookmark', label: moveTitle(place), moveId: id },
    );
    setRefused({ moveId: id, message: outcome.ok ? '' : outcome.refusal.message });
    if (outcome.ok) tell(set ? `Bookmark on ${number} cleared` : `Bookmarked ${number}`);
  }
  const isRefused = refused.moveId === move?.id && refused.message !== '';
  return {
    toggle: () => void (move && toggle(move)),
    refusal: isRefused ? refused.message : null,
  };
}
