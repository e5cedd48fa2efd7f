import { useEffect, useState } from 'react';

/** Four times a second, so that no second is passed over. */
const interval = 250;

/**
 * Main's time, ISO 8601 UTC.
 *
 * @param ahead milliseconds by which main's clock is ahead of this machine's
 */
export function useMainTime(ahead: number, isRunning: boolean): string {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = isRunning ? setInterval(tick, interval) : undefined;
    return () => clearInterval(timer);
  }, [isRunning]);
  return new Date(now + ahead).toISOString();
}
