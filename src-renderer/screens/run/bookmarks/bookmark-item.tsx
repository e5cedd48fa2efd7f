import { useState } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Bookmark } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { timeText } from '../../../parts/time.ts';
import styles from '../annotation.module.css';
import { useRoom } from '../room.ts';

interface BookmarkItemProps {
  readonly bookmark: Bookmark;
  readonly isReadOnly: boolean;
}

export function BookmarkItem({ bookmark, isReadOnly }: BookmarkItemProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const room = useRoom();
  const [isNaming, setNaming] = useState(false);
  const { id: bookmarkId, label, at, moveId } = bookmark;
  const move = moveId === null ? undefined : findMove(state, moveId);

  async function clear() {
    const outcome = await mirror.execute({ kind: 'clearBookmark', bookmarkId });
    if (outcome.ok) room.notify('Bookmark cleared');
  }
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <strong>{move ? moveNumber(move) : timeText(at)}</strong>
        <span className={styles.audience}>set {timeText(at)}</span>
      </div>
      {isNaming ? (
        <RenameBookmark bookmark={bookmark} onClose={() => setNaming(false)} />
      ) : (
        <p className={styles.said}>{label}</p>
      )}
      {!isNaming && (
        <div className={styles.acts}>
          {move && (
            <Button
              variant="link"
              size="small"
              label={`Go to ${moveNumber(move)}`}
              onPress={() => room.select(move.id)}
            >
              Go to {moveNumber(move)}
            </Button>
          )}
          {!isReadOnly && (
            <>
              <Button variant="link" size="small" onPress={() => setNaming(true)}>
                Rename
              </Button>
              <Button variant="link" size="small" onPress={() => void clear()}>
                Clear
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}

interface RenameProps {
  readonly bookmark: Bookmark;
  readonly onClose: () => void;
}

function RenameBookmark({ bookmark, onClose }: RenameProps) {
  const mirror = useMirror();
  const [label, setLabel] = useState(bookmark.label);
  const [error, setError] = useState<string | null>(null);
  async function save() {
    const command = { kind: 'renameBookmark' as const, bookmarkId: bookmark.id, label };
    const outcome = await mirror.execute(command);
    if (outcome.ok) onClose();
    else setError(outcome.refusal.message);
  }
  return (
    <form
      className={styles.form}
      aria-label="Rename the bookmark"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label="Name of the bookmark"
        labelPosition="hidden"
        size="small"
        autoFocus
        value={label}
        onChange={(text) => {
          setError(null);
          setLabel(text);
        }}
        error={error}
      />
      <div className={styles.buttons}>
        <Button variant="text" size="small" keys="Esc" onPress={onClose}>
          Cancel
        </Button>
        <Button size="small" keys="Enter" type="submit">
          Rename
        </Button>
      </div>
    </form>
  );
}
