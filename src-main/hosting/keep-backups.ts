import type { Backups } from '../store/backups.ts';
import type { Library } from '../store/library.ts';
import { report } from './trouble.ts';

const minute = 60_000;

/**
 * Makes backups by itself: soon after the library was opened, every hour, and when it is closed,
 * each time only if something was written since the last. That one cannot be made is written down
 * and disturbs nobody.
 *
 * @returns how to make the last one, or to stop without it
 */
export function keepBackups(
  library: Library,
  backups: Backups,
  now: () => string,
): { readonly last: () => void; readonly stop: () => void } {
  let isOpen = true;
  const isNeeded = () => library.sessions.list().length > 0 && backups.isDue();
  const attempt = async () => {
    try {
      if (isNeeded()) await backups.make(now());
    } catch (error) {
      if (isOpen) report(error);
    }
  };
  const soon = setTimeout(() => void attempt(), minute).unref();
  const hourly = setInterval(() => void attempt(), 60 * minute).unref();
  const stop = () => {
    isOpen = false;
    clearTimeout(soon);
    clearInterval(hourly);
  };
  return {
    stop,
    last() {
      stop();
      try {
        if (isNeeded()) backups.makeNow(now());
      } catch (error) {
        report(error);
      }
    },
  };
}
