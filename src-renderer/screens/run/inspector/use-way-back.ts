import { useRef } from 'react';

export interface WayBack {
  /** Before something takes the focus; asked again, the first place stays. */
  readonly leave: () => void;
  /** Once it has gone, and its focus with it: what has the focus elsewhere keeps it. */
  readonly back: () => void;
}

/** Where the focus goes back to: where it was, else the log. */
export function useWayBack(): WayBack {
  const before = useRef<Element | null>(null);
  return {
    leave: () => void (before.current ??= document.activeElement),
    back() {
      const place = before.current;
      before.current = null;
      if (document.activeElement !== document.body) return;
      const isThere = place instanceof HTMLElement && place !== document.body && place.isConnected;
      if (isThere) place.focus();
      else toLog();
    },
  };
}

export function toLog(): void {
  document.querySelector<HTMLElement>('[role="feed"]')?.focus();
}
