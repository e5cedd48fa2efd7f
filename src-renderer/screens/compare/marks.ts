/** The sessions marked to be compared, in the order they were marked; kept while the window is. */
import { useSyncExternalStore } from 'react';
import { mostCompared as mostMarked } from '../../../src-main/report/comparison/limits.ts';

export interface Marks {
  readonly ids: readonly string[];
  /** Why they cannot be compared as they are, once it has been asked. */
  readonly trouble: string | null;
}

let now: Marks = { ids: [], trouble: null };
const listeners = new Set<() => void>();

function change(next: Marks): void {
  now = next;
  for (const listener of listeners) listener();
}

export function marks(): readonly string[] {
  return now.ids;
}

/** A seventh is told at once, and is not marked. */
export function toggleMark(id: string): void {
  const isMarked = now.ids.includes(id);
  if (!isMarked && now.ids.length >= mostMarked) {
    change({ ...now, trouble: 'Six sessions are marked, and no more are compared.' });
    return;
  }
  const ids = isMarked ? now.ids.filter((other) => other !== id) : [...now.ids, id];
  change({ ids, trouble: null });
}

export function markOnly(ids: readonly string[]): void {
  change({ ids, trouble: null });
}

export function sayOfMarks(trouble: string): void {
  change({ ...now, trouble });
}

export function useMarks(): Marks {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
