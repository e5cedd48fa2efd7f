import { useState } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Bookmark } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { timeText } from '../../../parts/time.ts';
import styles from '../annotation.module.css';
import { RewordForm } from '../reword-form.tsx';
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
        <RewordForm
          title="Rename the bookmark"
          label="Name of the bookmark"
          verb="Rename"
          text={label}
          save={(text) => mirror.execute({ kind: 'renameBookmark', bookmarkId, label: text })}
          onClose={() => setNaming(false)}
        />
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
