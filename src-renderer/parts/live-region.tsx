import { useSyncExternalStore } from 'react';
import { announced, onAnnounce } from './announce.ts';

/** Mounted once, from the start, so that what is announced later is heard. */
export function LiveRegion() {
  const text = useSyncExternalStore(onAnnounce, announced, announced);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
