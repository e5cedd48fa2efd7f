import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Pixels from the end within which one counts as reading the newest. */
const near = 48;

/**
 * Keeps the newest row in view for whoever is at the end. Whoever reads back is not moved, and is
 * told how much is new instead.
 */
export function useFollowNewest(
  scroller: RefObject<HTMLDivElement | null>,
  list: Virtualizer<HTMLDivElement, Element>,
  count: number,
) {
  const isAtEnd = useRef(true);
  const [seen, setSeen] = useState(count);

  function toNewest() {
    isAtEnd.current = true;
    setSeen(count);
    list.scrollToIndex(count - 1, { align: 'end' });
  }
  const keepUp = useEffectEvent((rows: number) => {
    if (isAtEnd.current && rows > 0) toNewest();
  });
  // Rows are measured after they are drawn, so the end moves once more.
  const height = list.getTotalSize();
  useLayoutEffect(() => keepUp(height > 0 ? count : 0), [count, height]);

  return {
    unseen: Math.max(0, count - seen),
    toNewest,
    onScroll: () => {
      const box = scroller.current;
      if (!box) return;
      isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < near;
      if (isAtEnd.current && seen !== count) setSeen(count);
    },
  };
}
