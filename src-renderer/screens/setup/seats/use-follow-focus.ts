import { useEffect, useRef, type RefObject } from 'react';
import type { Participant } from '../../../../src-main/game/state.ts';

export function rowOf(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`) ?? null;
}

/**
 * Keeps the focus with a person who goes to another list, and gives it back to one who has been
 * edited. Answers how to follow somebody once the roster has changed.
 */
export function useFollowFocus(
  board: RefObject<HTMLElement | null>,
  participants: readonly Participant[],
  edited: string | null,
): (id: string) => void {
  const followed = useRef<string | null>(null);
  // The list that lost its row, or the page behind the editor, looks for another first.
  const focus = useRef((id: string) => {
    requestAnimationFrame(() => rowOf(board.current, id)?.focus());
  });
  useEffect(() => {
    if (followed.current === null) return;
    focus.current(followed.current);
    followed.current = null;
  }, [participants]);
  useEffect(() => (edited === null ? undefined : () => focus.current(edited)), [edited]);
  return (id) => {
    followed.current = id;
  };
}
