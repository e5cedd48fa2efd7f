import { useEffect, useState } from 'react';

/** Milliseconds since 1970, brought up to date while something runs. */
export function useNow(isRunning: boolean, every = 250): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, every);
    return () => clearInterval(timer);
  }, [isRunning, every]);
  return now;
}
