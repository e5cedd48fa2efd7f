import { memo, useEffect, useMemo, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { findMove } from '../../../src-main/game/find.ts';
import { netOf } from '../../../src-main/game/scoring.ts';
import { useSettings } from '../../client/settings.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { knownTitle } from './audience-words.ts';
import { countText, knownItems } from './known-items.ts';
import { KnownRow } from './known-row.tsx';
import { OtherRow } from './other-row.tsx';
import type { Replay } from './use-replay.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { Ways } from './ways.ts';
import styles from './known-list.module.css';

interface KnownListProps {
  /** As it is shown, which may lag behind the cursor while it is dragged. */
  readonly replay: Replay;
  readonly ways: Ways;
  readonly focusId: string | null;
}

/** Two lines of text; rows are measured as they come into view. */
const rowHeight = 76;
/** Milliseconds after which a row that has come into view has its true height. */
const measured = 50;

/** What the audience knew up to the cursor; the row under the cursor is always in view. */
export const KnownList = memo(function ListOfKnown({ replay, ways, focusId }: KnownListProps) {
  const { pack, audience, view, behind, version } = replay;
  const { singleKeys } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const now = view.at(version);
  const behindNow = behind?.at(version) ?? null;
  const items = useMemo(() => knownItems(now, behindNow), [now, behindNow]);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => items[index]?.id ?? index,
    estimateSize: () => rowHeight,
    overscan: 4,
    // Rows come with the next frame: drawn at once they would cost the one under way.
    useFlushSync: false,
  });
  const current = items.findIndex(({ id }) => id === focusId);
  const firstShown = rows.getVirtualItems()[0]?.index ?? 0;
  const keepsFocus = useRowFocus(scroller);
  useEffect(() => {
    if (current < 0) return undefined;
    const show = () => rows.scrollToIndex(current, { align: 'auto' });
    show();
    // Once more when the row has been measured, since it may be higher than was thought.
    const timer = setTimeout(show, measured);
    return () => clearTimeout(timer);
  }, [rows, current]);
  useShortcuts(
    { J: ways.moveForward, '↓': ways.moveForward, K: ways.moveBack, '↑': ways.moveBack },
    { singleKeys, within: scroller },
  );
  const title = knownTitle(pack, audience);
  const laterNet = (moveId: string) => {
    const move = findMove(view.end, moveId);
    return move ? netOf(move, pack) : null;
  };
  return (
    <section className={styles.pane} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.count}>{countText(items)}</p>
      </header>
      <div
        ref={scroller}
        className={styles.scroller}
        role="feed"
        aria-label={title}
        {...keepsFocus}
      >
        <div className={styles.all} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            if (!item) return null;
            return (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                {item.kind === 'move' ? (
                  <KnownRow
                    move={item.move}
                    seat={pack.seats.find(({ id }) => id === item.move.seat)}
                    net={netOf(item.move, pack)}
                    later={laterNet(item.move.id)}
                    isCurrent={index === current}
                    isTabStop={index === (current < 0 ? firstShown : current)}
                    place={index + 1}
                    of={items.length}
                    onGo={replay.seek}
                    onPlay={ways.playOrStop}
                  />
                ) : (
                  <OtherRow item={item} pack={pack} state={now} audience={audience} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
});
