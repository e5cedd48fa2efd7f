import { useLayoutEffect, useRef, useState } from 'react';

type Acts = Readonly<Record<string, (...input: never[]) => void>>;

/**
 * Functions that stay the same from one drawing to the next, each calling the newest of its name:
 * what is handed them need not be drawn again on their account. The names must not change.
 */
export function useLatest<T extends Acts>(acts: T): T {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [same] = useState(() => {
    const calls = Object.keys(acts).map((name) => [
      name,
      (...input: never[]) => latest.current[name]?.(...input),
    ]);
    return Object.fromEntries(calls) as T;
  });
  return same;
}
