import { useSyncExternalStore } from 'react';

/** The picture everything is measured on. */
const [width, height] = [1920, 1080];

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** CSS pixels for one pixel of a picture of 1920 × 1080, whatever the projector has. */
export function useUnit(): number {
  return useSyncExternalStore(subscribe, () =>
    Math.min(window.innerWidth / width, window.innerHeight / height),
  );
}
