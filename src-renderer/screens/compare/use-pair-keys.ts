import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface Place {
  readonly row: number;
  readonly side: number;
}

export interface PairKeys {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What a move of the list is given: one of them is the stop for Tab. */
  readonly stop: (
    row: number,
    side: number,
  ) => {
    readonly tabIndex: number;
    readonly onFocus: () => void;
    readonly 'data-place': string;
  };
}

/** Arrows go from move to move, down the list and across; a seat that made none is passed by. */
export function usePairKeys(has: (row: number, side: number) => boolean, rows: number): PairKeys {
  const ref = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const first = has(0, 0) ? 0 : 1;
  const here = place && has(place.row, place.side) ? place : { row: 0, side: first };

  function goTo({ row, side }: Place) {
    const to = has(row, side) ? { row, side } : { row, side: 1 - side };
    if (!has(to.row, to.side)) return;
    ref.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.side}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { row, side } = here;
    const steps: Record<string, Place> = {
      ArrowDown: { row: Math.min(rows - 1, row + 1), side },
      ArrowUp: { row: Math.max(0, row - 1), side },
      ArrowLeft: { row, side: 0 },
      ArrowRight: { row, side: 1 },
      Home: { row: 0, side },
      End: { row: rows - 1, side },
    };
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    goTo(to);
  }

  return {
    ref,
    onKeyDown,
    stop: (row, side) => ({
      tabIndex: row === here.row && side === here.side ? 0 : -1,
      onFocus: () => setPlace({ row, side }),
      'data-place': `${row} ${side}`,
    }),
  };
}
