import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useMirror } from '../../../client/context.ts';
import { findRows, firstMatch, matchAfter } from './find-rows.ts';
import type { LogEntry } from './log-entries.ts';

interface FindOptions {
  readonly entries: readonly LogEntry[];
  /** The row one is at. */
  readonly selected: string | null;
  /** Brings a row into view. */
  readonly onShow: (entry: LogEntry) => void;
  /** Jumps to a row. */
  readonly onChoose: (entry: LogEntry) => void;
}

/** Looking for words in the rows shown: which have them, and which of those one is at. */
export function useFind({ entries, selected, onShow, onChoose }: FindOptions) {
  const { pack } = useMirror();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const before = useRef<Element | null>(null);
  /** What was found while typing has not been jumped to: it is the first to be. */
  const isFresh = useRef(false);
  // A key is painted before the log has been searched for what it makes.
  const query = useDeferredValue(isOpen ? typed : '');
  const matches = useMemo(() => findRows(entries, query, pack), [entries, query, pack]);
  const ids = useMemo(() => new Set(matches.map(({ id }) => id)), [matches]);
  const current = at !== null && ids.has(at) ? at : null;

  function type(text: string) {
    isFresh.current = true;
    setTyped(text);
    const found = findRows(entries, text, pack);
    const first = firstMatch(entries, found, current ?? selected);
    setAt(first?.id ?? null);
    if (first) onShow(first);
  }
  function jump(by: 1 | -1) {
    const stays = isFresh.current && by > 0 && current !== null;
    const next = matchAfter(matches, current, stays ? 0 : by);
    if (!next) return;
    isFresh.current = false;
    setAt(next.id);
    onChoose(next);
  }

  return {
    isOpen,
    typed,
    query,
    matches,
    ids,
    current,
    type,
    jump,
    open() {
      if (!isOpen) before.current = document.activeElement;
      setOpen(true);
    },
    /** Answers where the focus was. */
    close(): HTMLElement | null {
      setOpen(false);
      const element = before.current;
      before.current = null;
      return element instanceof HTMLElement && element.isConnected ? element : null;
    },
  };
}

export type Find = ReturnType<typeof useFind>;
