import { useCallback, useEffect, useState } from 'react';
import type { LibraryInfo } from '../../../src-main/contract/summary.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';

export interface LibraryView {
  /** What was last read; kept when it cannot be read again. */
  readonly info: LibraryInfo | null;
  /** Of the reading, for “1 h ago”. */
  readonly readAt: Date;
  /** A fault has a reference; without one main could not be reached. */
  readonly trouble: FaultReport | null;
  readonly reload: () => void;
}

/** Milliseconds until main is asked again when it could not be reached. */
const retry = 2000;

/** The library, read again whenever one comes back to it. */
export function useLibrary(): LibraryView {
  const { connection } = useDesk();
  const [info, setInfo] = useState<LibraryInfo | null>(null);
  const [readAt, setReadAt] = useState(() => new Date());
  const [trouble, setTrouble] = useState<FaultReport | null>(null);

  const reload = useCallback(() => {
    connection.api.library.list().then(
      (read) => {
        setInfo(read);
        setReadAt(new Date());
        setTrouble(null);
      },
      (error: unknown) => setTrouble(faultOf(error)),
    );
  }, [connection]);

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

  return { info, readAt, trouble, reload };
}
