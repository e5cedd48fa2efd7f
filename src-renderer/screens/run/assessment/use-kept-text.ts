import { useState } from 'react';
import { useDrafts } from '../../../client/drafts-context.ts';

export interface KeptText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Once it is on record, what is on record is shown again. */
  readonly settle: () => void;
}

/** What is on record until something else is typed; what is typed is kept until it is settled. */
export function useKeptText(key: string, recorded: string): KeptText {
  const drafts = useDrafts();
  const [typed, setTyped] = useState<string | null>(() => drafts.read(key) || null);
  return {
    text: typed ?? recorded,
    change(text) {
      setTyped(text);
      drafts.write(key, text);
    },
    settle() {
      setTyped(null);
      drafts.write(key, '');
    },
  };
}
