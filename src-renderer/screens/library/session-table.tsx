import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { evenRange, rangeText } from './net-range.ts';
import type { SessionAction } from './session-actions.ts';
import { SessionRow } from './session-row.tsx';
import { SessionTableHead } from './session-table-head.tsx';
import type { Care } from './use-care.ts';
import styles from './session-table.module.css';

export interface SessionTableHandle {
  /** Goes to the next row, or back; to the first when none is chosen. */
  step(by: 1 | -1): void;
}

interface SessionTableProps {
  readonly rows: readonly ShelvedSession[];
  /** Lowest and highest net, also of rows that have not been read. */
  readonly range: readonly [number, number];
  /** Another row or more has come into view. */
  readonly onEnd: () => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (session: ShelvedSession, does?: SessionAction['does']) => void;
  readonly care: Care;
  readonly now: Date;
  /** “Net for Beijing”. */
  readonly netName: string;
  readonly ref?: Ref<SessionTableHandle>;
}

const rowHeight = 61;

/** Every session as a line: how far, how many moves, how it went. Only rows in view are drawn. */
export function SessionTable(props: SessionTableProps) {
  const { rows, range, onEnd, selected, onSelect, onOpen, care, now, netName, ref } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollPaddingStart: rowHeight,
    overscan: 6,
  });
  const chosen = rows.findIndex(({ id }) => id === selected);
  const [low, high] = evenRange(range);
  const items = virtual.getVirtualItems();

  const isAtEnd = (items.at(-1)?.index ?? 0) >= rows.length - 1;
  const atEnd = useRef(onEnd);
  useEffect(() => {
    atEnd.current = onEnd;
  });
  useEffect(() => {
    if (isAtEnd) atEnd.current();
  }, [isAtEnd, rows.length]);

  function goTo(index: number) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    virtual.scrollToIndex(rows.indexOf(row));
    onSelect(row.id);
    // The row may first have to come into view to be there at all.
    requestAnimationFrame(() => {
      const id = CSS.escape(row.id);
      scroll.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus();
    });
  }
  const step = (by: 1 | -1) => goTo(chosen < 0 ? 0 : chosen + by);
  useImperativeHandle(ref, () => ({ step }));

  /** Taken here, so that Enter on a row is not the screen's Enter. */
  function onKeyDown(event: KeyboardEvent) {
    const row = rows[chosen];
    const isRow = event.target instanceof HTMLElement && event.target.role === 'row';
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(rows.length - 1);
    else if (event.key === 'Enter' && isRow && row) onOpen(row);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={scroll} className={styles.scroll}>
      <div role="grid" aria-label="Sessions" aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
        <SessionTableHead net={[netName, rangeText(low, high)].filter(Boolean).join(', ')} />
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <SessionRow
                key={key}
                ref={virtual.measureElement}
                session={row}
                index={index}
                top={start}
                range={[low, high]}
                now={now}
                care={care}
                isSelected={index === chosen}
                isStop={index === Math.max(0, chosen)}
                onSelect={() => onSelect(row.id)}
                onOpen={(does) => onOpen(row, does)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
