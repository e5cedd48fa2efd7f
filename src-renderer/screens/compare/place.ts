/** Where somebody was in a comparison, kept while the window is open, so that they come back to it. */
import { useEffect, useState, type RefObject } from 'react';

export const comparePanes = ['moves', 'position', 'seats', 'differences'] as const;
export type ComparePane = (typeof comparePanes)[number];

export interface ComparePlace {
  /** The one that is shown, where not all are. */
  readonly pane: ComparePane;
  readonly isTable: boolean;
  /** What was opened last: the `data-opens` of its control. */
  readonly opened: string | null;
  /** How far what it stands in was scrolled, in pixels. */
  readonly scrolled: number;
}

const start: ComparePlace = { pane: 'moves', isTable: false, opened: null, scrolled: 0 };
const kept = new Map<string, ComparePlace>();

/** The order of the sessions does not matter. */
function keyOf(sessionIds: readonly string[]): string {
  return sessionIds.toSorted().join();
}

export function keepOpened(sessionIds: readonly string[], control: HTMLElement): void {
  const key = keyOf(sessionIds);
  const opened = control.dataset.opens ?? null;
  const scrolled = control.closest('[data-scrolls]')?.scrollTop ?? 0;
  kept.set(key, { ...(kept.get(key) ?? start), opened, scrolled });
}

export function useComparePlace(
  sessionIds: readonly string[],
): [ComparePlace, (change: Partial<ComparePlace>) => void] {
  const key = keyOf(sessionIds);
  const [place, setPlace] = useState(() => kept.get(key) ?? start);
  return [
    place,
    (change) => {
      const next = { ...(kept.get(key) ?? start), ...change };
      kept.set(key, next);
      setPlace(next);
    },
  ];
}

/** On arrival, puts the focus on what was opened last, else on the first move. */
export function useFocusOnArrival(
  screen: RefObject<HTMLElement | null>,
  sessionIds: readonly string[],
  isThere: boolean,
): void {
  const key = keyOf(sessionIds);
  useEffect(() => {
    const { activeElement } = document;
    if (!isThere || (activeElement && activeElement !== document.body)) return;
    const { opened, scrolled } = kept.get(key) ?? start;
    const all = [...(screen.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])];
    const last = all.find(({ dataset }) => dataset.opens === opened);
    const box = last?.closest('[data-scrolls]');
    if (box) box.scrollTop = scrolled;
    (last ?? all.find(({ tabIndex }) => tabIndex === 0) ?? screen.current)?.focus();
  }, [isThere, key, screen]);
}
