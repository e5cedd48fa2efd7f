import { findMove, moveNumber, moveTitle } from '../../../../src-main/game/find.ts';
import { useMirror } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { timeText } from '../../../parts/time.ts';
import { useRoom } from '../room.ts';

/** Bookmarks the chosen move, or clears its bookmark; without one, bookmarks the moment. */
export function useMark(): () => Promise<void> {
  const mirror = useMirror();
  const { moveId, notify } = useRoom();
  return async () => {
    const { state } = mirror.view();
    const move = moveId === null ? undefined : findMove(state, moveId);
    const set = move && state.bookmarks.find((bookmark) => bookmark.moveId === move.id);
    const place = move
      ? { label: moveTitle(move).slice(0, 200), moveId: move.id }
      : { label: timeText(new Date().toISOString()) };
    const outcome = await mirror.execute(
      set ? { kind: 'clearBookmark', bookmarkId: set.id } : { kind: 'setBookmark', ...place },
    );
    if (!outcome.ok) announce(outcome.refusal.message);
    else if (set) notify(`Bookmark on ${moveNumber(move)} cleared`);
    else notify(move ? `Bookmarked ${moveNumber(move)}` : `Bookmarked ${place.label}`);
  };
}
