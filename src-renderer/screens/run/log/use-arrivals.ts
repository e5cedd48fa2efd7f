import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LogEntry } from './log-entries.ts';

const none: ReadonlySet<string> = new Set();
/** How long a row counts as new, in milliseconds: as long as it takes to fade in. */
const fade = 400;

/** The rows that have just come about; not those that are merely scrolled into view. */
export function useArrivals(entries: readonly LogEntry[]): ReadonlySet<string> {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [arrived, setArrived] = useState(none);
  useLayoutEffect(() => {
    const before = known.current;
    const ids = entries.map(({ id }) => id);
    known.current = new Set(ids);
    const fresh = before ? ids.filter((id) => !before.has(id)) : [];
    if (fresh.length > 0) setArrived(new Set(fresh));
  }, [entries]);
  useEffect(() => {
    if (arrived === none) return undefined;
    const timer = setTimeout(() => setArrived(none), fade);
    return () => clearTimeout(timer);
  }, [arrived]);
  return arrived;
}
