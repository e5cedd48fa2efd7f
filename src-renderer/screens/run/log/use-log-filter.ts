import { useMemo, useState } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import type { LogEntry } from './log-entries.ts';
import { filterLog, isFiltering, noFilter, type LogFilter } from './log-filter.ts';

/** What each session's log is filtered by in this window, kept while one looks at other screens. */
const kept = new Map<string, LogFilter>();

/** What of the log is shown. It is this window's own affair and stands in no log. */
export function useLogFilter(all: readonly LogEntry[]) {
  const { sessionId, pack } = useMirror();
  const { participants, rounds } = useSessionView().state;
  const [filter, setFilter] = useState(() => kept.get(sessionId) ?? noFilter);
  const shown = useMemo(
    () => filterLog(all, filter, { participants, rounds }, pack),
    [all, filter, participants, rounds, pack],
  );
  function change(next: LogFilter) {
    kept.set(sessionId, next);
    setFilter(next);
  }
  return {
    filter,
    isOn: isFiltering(filter),
    shown,
    change,
    clear: () => change(noFilter),
  };
}

export type LogFiltering = ReturnType<typeof useLogFilter>;
