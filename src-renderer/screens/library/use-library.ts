import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryPage, ShelvedSession } from '../../../src-main/contract/shelf.ts';
import type { Api } from '../../client/api.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';
import { leadToBackups } from './lead-to-backups.ts';
import { joined, type Filter } from './library-rows.ts';

export interface LibraryRead {
  /** What was read last. */
  readonly page: LibraryPage;
  /** Of all pages so far. */
  readonly sessions: readonly ShelvedSession[];
  readonly filter: Filter;
}

export interface LibraryView {
  /** What was last read; kept when it cannot be read again. */
  readonly read: LibraryRead | null;
  /** Of the reading, for “1 h ago”. */
  readonly readAt: Date;
  /** A fault has a reference; without one main could not be reached. */
  readonly trouble: FaultReport | null;
  readonly reload: () => void;
  /** Reads the next page, if there is one. */
  readonly more: () => void;
}

/** Milliseconds until main is asked again when it could not be reached. */
const retry = 2000;

/** As many pages as have been seen, so that nobody is sent back to the top. */
async function readPages(api: Api, filter: Filter, least: number): Promise<LibraryRead> {
  let page = await api.library.list(filter);
  let sessions: readonly ShelvedSession[] = page.sessions;
  while (page.next && sessions.length < least) {
    page = await api.library.list({ ...filter, after: page.next });
    sessions = joined(sessions, page.sessions);
  }
  return { page, sessions, filter };
}

/** The library, read again whenever one comes back to it. */
export function useLibrary(filter: Filter): LibraryView {
  const { connection } = useDesk();
  const { api } = connection;
  const [read, setRead] = useState<LibraryRead | null>(null);
  const [readAt, setReadAt] = useState(() => new Date());
  const [trouble, setTrouble] = useState<FaultReport | null>(null);
  const seen = useRef<LibraryRead | null>(null);
  // An answer to an earlier question comes too late.
  const question = useRef(0);
  const isChecked = useRef(false);
  const failed = useCallback((error: unknown) => {
    const fault = faultOf(error);
    setTrouble(fault);
    leadToBackups(fault.code);
  }, []);

  const take = useCallback(
    (answer: Promise<LibraryRead>) => {
      const asked = (question.current += 1);
      answer.then((found) => {
        if (asked !== question.current) return;
        seen.current = found;
        setRead(found);
        setReadAt(new Date());
        setTrouble(null);
        if (isChecked.current) return;
        isChecked.current = true;
        // The list is there without waiting for the whole file to be looked through.
        api.library.check().catch(failed);
      }, failed);
    },
    [api, failed],
  );

  const reload = useCallback(() => {
    const before = seen.current?.filter === filter ? seen.current.sessions.length : 0;
    take(readPages(api, filter, before));
  }, [api, filter, take]);

  function more() {
    const { current } = seen;
    if (!current?.page.next || current.filter !== filter) return;
    const next = api.library.list({ ...filter, after: current.page.next });
    take(
      next.then((page) => ({ filter, page, sessions: joined(current.sessions, page.sessions) })),
    );
  }

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') reload();
    };
    reload();
    const stopReach = connection.onReach((reach) => {
      if (reach === 'online') reload();
    });
    window.addEventListener('focus', reload);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stopReach();
      window.removeEventListener('focus', reload);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [connection, reload]);

  useEffect(() => {
    if (!trouble || trouble.reference) return undefined;
    const timer = setTimeout(reload, retry);
    return () => clearTimeout(timer);
  }, [trouble, reload]);

  return { read, readAt, trouble, reload, more };
}
