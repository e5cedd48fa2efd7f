import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useSettings } from '../../../client/settings.ts';
import { Empty } from '../../../parts/empty.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import type { InspectorAct } from '../inspector/inspector.tsx';
import { useMark } from '../bookmarks/use-mark.ts';
import { useRoom } from '../room.ts';
import { useClock } from '../strip/use-clock.ts';
import { FilterTokens } from './filter-tokens.tsx';
import { FindBar } from './find-bar.tsx';
import { logEntries, type LogEntry } from './log-entries.ts';
import { movesAmong } from './log-filter.ts';
import { LogHead } from './log-head.tsx';
import { LogRow } from './log-row.tsx';
import { NewRows } from './new-rows.tsx';
import { SeatKeys } from './seat-keys.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useFindBar } from './use-find-bar.ts';
import { useFind } from './use-find.ts';
import { useFollowNewest } from './use-follow-newest.ts';
import { useLogFilter } from './use-log-filter.ts';
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
  const mark = useMark();
  const reorder = useReorder(selected);
  const all = useMemo(() => logEntries(state, pack), [state, pack]);
  const filtering = useLogFilter(all);
  const entries = filtering.shown;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(entries[index]),
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 8,
  });
  const rows = { all: all.length, shown: entries.length };
  const follow = useFollowNewest(scroller, list, rows, filtering.filter);
  const moves = useMemo(() => entries.filter((entry) => entry.kind === 'move'), [entries]);
  const arrived = useArrivals(all);
  const find = useFind({ entries, selected, onShow: show, onChoose: jumpTo });
  const { bar, openFind, closeFind } = useFindBar({ find, filtering, scroller });

  function step(by: number) {
    const place = moves.findIndex((entry) => entry.id === selected);
    const next = moves[Math.min(Math.max(place + by, 0), moves.length - 1)];
    if (next) jumpTo(next);
  }
  function jumpTo(entry: LogEntry) {
    if (entry.kind === 'move') onSelect(entry.id);
    show(entry);
  }
  function show(entry: LogEntry) {
    const index = entries.indexOf(entry);
    follow.leaveFor(index);
    list.scrollToIndex(index, { align: 'auto' });
  }
  const showRow = useEffectEvent((id: string | null) => {
    const entry = entries.find((each) => each.id === id);
    if (entry) show(entry);
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
      'Shift+S': () => room.open('pass'),
      'Shift+R': () => room.open('revealRound'),
      G: () => onAct('arguments'),
      F: () => onAct('for'),
      A: () => onAct('against'),
      D: () => onAct('adjudicate'),
      P: () => onAct('disclose'),
      H: () => room.open('history'),
      V: () => room.open('standing'),
      'Shift+V': () => room.showEvidence(selected === null ? {} : { moveId: selected }),
      I: () => room.open('injects'),
      O: () => room.open('proposal'),
      T: () => room.open('notes'),
      B: () => void mark(),
      'Shift+B': () => room.open('bookmarks'),
      'Shift+P': () => room.open('photos'),
      L: props.onFinishNext,
      End: () => follow.toNewest(),
      C: filtering.clear,
      '/': props.onCompose,
      Space: clock.pause,
      '+': clock.extend,
    },
    { within: scroller, singleKeys },
  );

  return (
    <>
      {find.isOpen && <FindBar ref={bar} find={find} filtering={filtering} onClose={closeFind} />}
      {filtering.isOn && (
        <FilterTokens filtering={filtering} shown={moves.length} all={movesAmong(all)} />
      )}
      <LogHead criteria={pack.criteria} onFind={find.isOpen ? null : openFind} />
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={follow.onScroll}
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
                    isFound={find.ids.has(entry.id)}
                    isAt={entry.id === find.current}
                    isNew={arrived.has(entry.id)}
                    onSelect={onSelect}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
      {entries.every(({ kind }) => kind === 'round') && (
        <div className={styles.empty} style={{ marginTop: list.getTotalSize() }}>
          {filtering.isOn ? (
            <Empty>No move is as the filter asks.</Empty>
          ) : (
            <Empty hint={<SeatKeys />}>
              {entries.length === 0 ? 'No round has been opened yet.' : 'No moves yet this round.'}
            </Empty>
          )}
        </div>
      )}
      <NewRows follow={follow} />
    </>
  );
}

function estimate(entry: LogEntry | undefined): number {
  if (entry?.kind === 'move' && entry.move.status === 'withdrawn') return 30;
  return entry?.kind === 'move' ? 56 : 36;
}
