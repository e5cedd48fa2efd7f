import { useEffect } from 'react';
import type { Drafts } from './drafts.ts';

let shown: Drafts | null = null;

/** What is being typed for the session or the pack this window shows. */
export function shownDrafts(): Drafts | null {
  return shown;
}

export function useShownDrafts(drafts: Drafts | null | undefined): void {
  useEffect(() => {
    if (!drafts) return undefined;
    shown = drafts;
    return () => {
      if (shown === drafts) shown = null;
    };
  }, [drafts]);
}
