import { createContext, useContext, useState } from 'react';
import type { Drafts } from './drafts.ts';

export const DraftsContext = createContext<Drafts | null>(null);

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('useDrafts is called outside an open session.');
  return drafts;
}

/** A text that is kept as it is typed; `initial` while nothing is kept under the key. */
export function useDraft(key: string, initial = ''): [string, (text: string) => void] {
  const drafts = useDrafts();
  const [held, hold] = useState({ key, text: drafts.read(key) || initial });
  return [
    held.key === key ? held.text : drafts.read(key) || initial,
    (text) => {
      hold({ key, text });
      drafts.write(key, text);
    },
  ];
}
