import type { Virtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';

/** Pixels from the end within which one counts as reading the newest. */
const near = 48;

interface Rows {
  /** Rows of the log. */
  readonly all: number;
  /** Those the filter leaves. */
  readonly shown: number;
}

/**
 * Keeps the newest row in view for whoever is at the end. Whoever reads back is not moved, and is
 * told how much is new instead; so is whoever has a filter that hides it.
 */
export function useFollowNewest(
  scroller: RefObject<HTMLDivElement | null>,
  list: Virtualizer<HTMLDivElement, Element>,
  { all, shown }: Rows,
  /** Changes with the filter. */
  filter: unknown,
) {
  const isAtEnd = useRef(true);
  const [seen, setSeen] = useState({ all, shown, filter });
  // Another filter shows other rows, none of which has just arrived; and rows may be undone.
  if (seen.filter !== filter || all < seen.all) setSeen({ all, shown, filter });
  const hidden = Math.max(0, all - seen.all - (shown - seen.shown));

  function toEnd() {
    isAtEnd.current = true;
    setSeen({ all: all - hidden, shown, filter });
    list.scrollToIndex(shown - 1, { align: 'end' });
  }
  const keepUp = useEffectEvent((rows: number) => {
    if (isAtEnd.current && rows > 0) toEnd();
  });
  // Rows are measured after they are drawn, so the end moves once more.
  const height = list.getTotalSize();
  useLayoutEffect(() => keepUp(height > 0 ? shown : 0), [shown, height]);
  // So it does when the pane is made lower.
  const onResize = useEffectEvent(() => keepUp(shown));
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(() => onResize());
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);

  return {
    unseen: Math.max(0, all - seen.all),
    /** How many of them the filter hides. */
    hidden,
    toNewest: () => {
      toEnd();
      setSeen({ all, shown, filter });
    },
    /** Whoever is led back to a row stays there. */
    leaveFor(index: number) {
      if (index < (list.range?.startIndex ?? 0)) isAtEnd.current = false;
    },
    onScroll: () => {
      const box = scroller.current;
      if (!box) return;
      isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < near;
      if (isAtEnd.current && seen.shown !== shown) setSeen({ all: all - hidden, shown, filter });
    },
  };
}
