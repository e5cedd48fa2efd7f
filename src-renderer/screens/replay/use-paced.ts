import { useEffect, useState } from 'react';

/**
 * A value that changes no more often than once in so many milliseconds, and is the newest again
 * when they have passed.
 */
export function usePaced<T>(value: T, pace: number): T {
  const [taken, setTaken] = useState({ value, at: 0 });
  useEffect(() => {
    if (taken.value === value) return undefined;
    const rest = Math.max(0, taken.at + pace - performance.now());
    const timer = setTimeout(() => setTaken({ value, at: performance.now() }), rest);
    return () => clearTimeout(timer);
  }, [value, pace, taken]);
  return taken.value;
}
