import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { firstPlace, has, type Grid, type Place } from './move-steps.ts';

export interface MoveKeys {
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

/** Arrows go from move to move. @param step how they do */
export function useMoveKeys(
  grid: Grid,
  step: (key: string, here: Place, grid: Grid) => Place | null,
): MoveKeys {
  const ref = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const here = place && has(grid, place) ? place : firstPlace(grid);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = step(event.key, here, grid);
    if (!to) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.side}"]`)?.focus();
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
