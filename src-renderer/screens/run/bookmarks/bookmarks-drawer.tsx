import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { useRoom } from '../room.ts';
import { BookmarkItem } from './bookmark-item.tsx';
import { useMark } from './use-mark.ts';
import styles from '../notes/notes-drawer.module.css';

/** What to come back to in the hot wash. */
export function BookmarksDrawer() {
  const { state } = useSessionView();
  const { close } = useRoom();
  const mark = useMark();
  const { bookmarks, session } = state;
  return (
    <Drawer
      title="Bookmarks"
      onClose={close}
      foot="Replay stops at each of them, by [ and ]."
      actions={
        !session.sample && (
          <Button size="small" keys="B" onPress={() => void mark()}>
            Bookmark
          </Button>
        )
      }
    >
      {bookmarks.length === 0 ? (
        <Empty>Press B in the log to bookmark the chosen move.</Empty>
      ) : (
        <ol className={styles.notes} aria-label="Bookmarks">
          {bookmarks.map((bookmark) => (
            <BookmarkItem key={bookmark.id} bookmark={bookmark} isReadOnly={session.sample} />
          ))}
        </ol>
      )}
    </Drawer>
  );
}
