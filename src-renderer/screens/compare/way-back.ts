/** From a session that was opened out of a comparison, the way back to it. */
import { useSyncExternalStore } from 'react';
import { go, parseRoute } from '../../client/route.ts';

interface WayBack {
  /** Whose screens lead back. */
  readonly sessionId: string;
  /** What was compared. */
  readonly sessionIds: readonly string[];
}

let now: WayBack | null = null;
const listeners = new Set<() => void>();

function change(next: WayBack | null): void {
  now = next;
  for (const listener of listeners) listener();
}

/** Whoever goes to anything else than that session has left the way. */
function onHashChange(): void {
  const route = parseRoute(window.location.hash);
  if ('sessionId' in route && route.sessionId === now?.sessionId) return;
  window.removeEventListener('hashchange', onHashChange);
  change(null);
}

export function leaveWayBack(wayBack: WayBack): void {
  window.addEventListener('hashchange', onHashChange);
  change(wayBack);
}

/** Leads back to the comparison; `null` where the session was not opened out of one. */
export function useWayBack(sessionId: string): (() => void) | null {
  const wayBack = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
  if (wayBack?.sessionId !== sessionId) return null;
  const { sessionIds } = wayBack;
  return () => go({ screen: 'compare', sessionIds });
}
