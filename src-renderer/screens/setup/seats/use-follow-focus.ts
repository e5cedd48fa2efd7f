import { useEffect, useRef, type RefObject } from 'react';

const attribute = 'data-person';
/** Frames a list may take to show a row. */
const patience = 5;

export function rowOf(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(id)}"]`) ?? null;
}

interface FollowFocus {
  /**
   * Takes the focus off a row that is about to go, or its list would pass it on to a neighbour.
   * Meanwhile the board itself stands for the person who will have it, so that no key is lost.
   */
  readonly hold: (id: string) => void;
  /** Gives it to the row of a person, wherever that is now. */
  readonly release: (id: string) => void;
}

/** Says who has the focus once somebody has gone to another list, or has been edited. */
export function useFollowFocus(
  board: RefObject<HTMLElement | null>,
  edited: string | null,
): FollowFocus {
  function focus(id: string, frames = patience) {
    requestAnimationFrame(() => {
      const standsFor = board.current?.getAttribute(attribute) ?? id;
      // Somebody else has been moved meanwhile and takes the focus along.
      if (standsFor !== id) return;
      const row = rowOf(board.current, id);
      if (!row && frames > 1) return focus(id, frames - 1);
      board.current?.removeAttribute(attribute);
      row?.focus();
    });
  }
  const latest = useRef(focus);
  useEffect(() => (edited === null ? undefined : () => latest.current(edited)), [edited]);
  return {
    hold(id) {
      board.current?.setAttribute(attribute, id);
      board.current?.focus({ preventScroll: true });
    },
    release(id) {
      board.current?.setAttribute(attribute, id);
      focus(id);
    },
  };
}
