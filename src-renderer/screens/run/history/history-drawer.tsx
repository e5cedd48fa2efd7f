import { useMemo } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { shortHash } from '../../../parts/short-hash.ts';
import { timeText } from '../../../parts/time.ts';
import { useRoom } from '../room.ts';
import { moveHistory, type HistoryEntry } from './move-history.ts';
import styles from './history-drawer.module.css';

/** What happened to the chosen move, entry by entry: nothing said about it is ever gone. */
export function HistoryDrawer() {
  const { pack } = useMirror();
  const { events, state, savedAt } = useSessionView();
  const { moveId, close } = useRoom();
  const entries = useMemo(
    () => (moveId === null ? [] : moveHistory(events, pack, moveId, savedAt ?? '')),
    [events, pack, moveId, savedAt],
  );
  const move = moveId === null ? undefined : findMove(state, moveId);
  return (
    <Drawer
      title={move ? `History of ${moveNumber(move)}` : 'History'}
      foot="Every entry carries the hash of the one before."
      onClose={close}
      isText
    >
      {entries.length === 0 ? (
        <div className={styles.empty}>
          <Empty>Choose a move in the log to see what happened to it.</Empty>
        </div>
      ) : (
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <Entry key={entry.version} entry={entry} />
          ))}
        </ol>
      )}
    </Drawer>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { version, recordedAt, occurredAt, sentence, undone, hash, changes } = entry;
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <strong>{timeText(recordedAt, { seconds: true })}</strong>
        {occurredAt && <span>happened {timeText(occurredAt)}</span>}
        {undone && <span>Undone</span>}
        <span className={styles.hash}>
          {version}, {shortHash(hash)}
        </span>
      </p>
      <p className={undone ? styles.undone : styles.sentence}>{sentence}</p>
      {changes.map(({ field, before, after }) => (
        <dl key={field} className={styles.change}>
          <dt>{field}</dt>
          <dd>
            <del>{before}</del>
          </dd>
          <dd>
            <ins>{after}</ins>
          </dd>
        </dl>
      ))}
    </li>
  );
}
