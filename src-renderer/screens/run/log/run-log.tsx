import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useSettings } from '../../../client/settings.ts';
import { Empty } from '../../../parts/empty.tsx';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import type { InspectorAct } from '../inspector/inspector.tsx';
import { useRoom } from '../room.ts';
import { useClock } from '../strip/use-clock.ts';
import { logEntries, type LogEntry } from './log-entries.ts';
import { LogRow } from './log-row.tsx';
import { useFollowNewest } from './use-follow-newest.ts';
import { useReorder } from './use-reorder.ts';
import styles from './run-log.module.css';

interface RunLogProps {
  readonly selected: string | null;
  readonly onSelect: (moveId: string) => void;
  /** Into the inspector. */
  readonly onOpen: () => void;
  readonly onAct: (act: InspectorAct) => void;
  readonly onCompose: () => void;
  readonly onFinishNext: () => void;
}

/** The log of the room, newest at the bottom. Only the rows in view are in the page. */
export function RunLog({ selected, onSelect, onOpen, onAct, ...props }: RunLogProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { singleKeys } = useSettings();
  const clock = useClock();
  const room = useRoom();
  const reorder = useReorder(selected);
  const entries = useMemo(() => logEntries(state, pack), [state, pack]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(entries[index]),
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 8,
  });
  const { unseen, toNewest, onScroll } = useFollowNewest(scroller, list, entries.length);
  const moves = entries.filter((entry) => entry.kind === 'move');
  const place = moves.findIndex((entry) => entry.id === selected);

  function step(by: number) {
    const next = moves[Math.min(Math.max(place + by, 0), moves.length - 1)];
    if (!next) return;
    onSelect(next.id);
    list.scrollToIndex(entries.indexOf(next));
  }
  const showRow = useEffectEvent((id: string | null) => {
    const index = entries.findIndex((entry) => entry.id === id);
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' });
  });
  // The chosen row is in view even when something else chose it.
  useEffect(() => showRow(selected), [selected]);
  useShortcuts(
    {
      J: () => step(1),
      K: () => step(-1),
      '↓': () => step(1),
      '↑': () => step(-1),
      'Alt+↑': () => void reorder(-1),
      'Alt+↓': () => void reorder(1),
      Enter: onOpen,
      E: () => onAct('edit'),
      W: () => onAct('withdraw'),
      S: () => onAct('score'),
      R: () => onAct('reveal'),
      H: () => room.open('history'),
      L: props.onFinishNext,
      End: toNewest,
      '/': props.onCompose,
      Space: clock.pause,
      '+': clock.extend,
    },
    { within: scroller, singleKeys },
  );

  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>Move</span>
        <span>Seat</span>
        <span>Action</span>
        <span>{familyHead(pack.criteria)}</span>
        <span className={styles.net}>Net</span>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={onScroll}
        tabIndex={0}
        role={entries.length > 0 ? 'feed' : 'group'}
        aria-label="Moves"
      >
        <div className={styles.rows} style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map((item) => {
            const entry = entries[item.index];
            return (
              entry && (
                <div
                  key={item.key}
                  ref={(row) => list.measureElement(row)}
                  data-index={item.index}
                  className={styles.row}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <LogRow
                    entry={entry}
                    isSelected={entry.id === selected}
                    onSelect={() => onSelect(entry.id)}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
      {entries.every(({ kind }) => kind === 'round') && (
        <div className={styles.empty}>
          <Empty hint={<SeatKeys />}>
            {entries.length === 0 ? 'No round has been opened yet.' : 'No moves yet this round.'}
          </Empty>
        </div>
      )}
      {unseen > 0 && (
        <button type="button" className={styles.unseen} onClick={toNewest}>
          {unseen} new, <KeyCap keys="End" />
        </button>
      )}
    </>
  );
}

function SeatKeys() {
  const { pack } = useMirror();
  return (
    <>
      Choose a seat and start writing:{' '}
      {pack.seats.map(({ id, name }, index) => (
        <span key={id}>
          <KeyCap keys={`Alt ${index + 1}`} /> {name}
          {index < pack.seats.length - 1 ? ', ' : '.'}
        </span>
      ))}
    </>
  );
}

function estimate(entry: LogEntry | undefined): number {
  if (entry?.kind === 'move' && entry.move.status === 'withdrawn') return 30;
  return entry?.kind === 'move' ? 56 : 36;
}

/** “B1–3 F1–3”, from the pack's own ids. */
function familyHead(criteria: readonly { id: string; kind: string }[]): string {
  const families = ['benefit', 'fear'].map((kind) => criteria.filter((each) => each.kind === kind));
  return families
    .filter((family) => family.length > 0)
    .map((family) => {
      const [first, last] = [family[0]?.id ?? '', family.at(-1)?.id ?? ''];
      return first === last ? first : `${first}–${last.replace(/^\D+/, '')}`;
    })
    .join('  ');
}
