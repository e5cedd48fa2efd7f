import { useEffect, useRef } from 'react';
import { usePlaceAbove } from './use-place-above.ts';
import { useMirror } from '../../../client/context.ts';
import { classes } from '../../../parts/classes.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import type { Completion } from './completions.ts';
import styles from './completion-list.module.css';

interface CompletionListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Completion[];
  readonly chosen: number;
  /** Pixels from the line's left edge to the token. */
  readonly left: number;
  readonly onTake: (item: Completion) => void;
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What a token may stand for. The caret stays in the line, which says what is chosen. */
export function CompletionList({ id, label, items, chosen, left, onTake }: CompletionListProps) {
  const { pack } = useMirror();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  usePlaceAbove(list, left);
  return (
    <div
      ref={list}
      popover="manual"
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.list}
    >
      {items.map((item, index) => {
        const seat = pack.seats.find((each) => each.id === item.seat);
        return (
          <div
            key={`${item.id}-${item.seat ?? ''}`}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === chosen}
            className={classes(styles.item, index === chosen && styles.chosen)}
            // The line keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(item)}
          >
            <span className={styles.label}>
              {seat && <SeatMark seat={seat} size={14} />}
              {item.label}
            </span>
            {index === chosen && <KeyCap keys="Tab" />}
            {index === chosen + 1 && <KeyCap keys="↓" />}
          </div>
        );
      })}
    </div>
  );
}
