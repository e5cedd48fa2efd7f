import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { usePaced } from './use-paced.ts';

/** Milliseconds from one time to the next: each takes most of a frame, and nobody reads faster. */
const pace = 100;
/** Milliseconds after which what is shown catches up, though there was no time for it. */
const patience = 500;

/**
 * A value that follows another ten times a second, when there is time: what hangs on it never holds
 * up what hangs on the other. While the other goes on changing without a rest, a slow machine has
 * no time at all; then it catches up twice a second, at the cost of a frame.
 */
export function useFollowing<T>(value: T): T {
  const deferred = useDeferredValue(usePaced(value, pace));
  const [caught, setCaught] = useState<{ value: T; since: T } | null>(null);
  const shown = caught?.since === deferred ? caught.value : deferred;
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  const isBehind = shown !== value;
  useEffect(() => {
    if (!isBehind) return undefined;
    const timer = setTimeout(() => setCaught({ value: newest.current, since: deferred }), patience);
    return () => clearTimeout(timer);
  }, [isBehind, shown, deferred]);
  return shown;
}
