import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { LibraryInfo } from '../../../src-main/contract/summary.ts';
import { useSettings } from '../../client/settings.ts';
import { Button } from '../../parts/button.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { ImportButton } from '../files/import-button.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { isFound, packsOf, passes, rowsOf, withSample, type Filter } from './library-rows.ts';
import { netName } from './protagonist.ts';
import { RunningNow } from './running-now.tsx';
import { actionsOf } from './session-actions.ts';
import { SessionTable, type SessionTableHandle } from './session-table.tsx';
import { useMarking } from './use-marking.ts';
import type { Opening } from './use-open-session.ts';
import styles from './sessions-pane.module.css';

interface SessionsPaneProps {
  readonly info: LibraryInfo | null;
  readonly now: Date;
  readonly filter: Filter;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNew: () => void;
  readonly newKeys: string;
  readonly opening: Opening;
  /** What is wrong, above the list. */
  readonly children?: ReactNode;
}

/** The list, and above it the session that runs. */
export function SessionsPane(props: SessionsPaneProps) {
  const { info, now, filter, query, onQuery, search, onNew, newKeys, opening, children } = props;
  const { singleKeys } = useSettings();
  const [selected, setSelected] = useState<string | null>(null);
  const table = useRef<SessionTableHandle>(null);
  const shown = useMemo(
    () =>
      info
        ? withSample(info.sessions)
            .filter((session) => passes(session, filter))
            .filter((session) => isFound(session, query))
        : [],
    [info, filter, query],
  );
  // The first is the one something happened in last.
  const running = shown.find(({ status, sample }) => status === 'running' && !sample);
  const rows = useMemo(
    () => rowsOf(shown.filter((session) => session !== running)),
    [shown, running],
  );
  const net = netName(packsOf(info?.sessions ?? []));
  const isEmpty = info?.sessions.length === 0;

  useMarking(rows.find(({ session }) => session.id === selected)?.session ?? running);

  function press(key: string) {
    const session = rows.find((row) => row.session.id === selected)?.session;
    const action = session && actionsOf(session).find(({ keys }) => keys === key);
    if (session && action) opening.open(session, action.tab);
  }
  const next = () => table.current?.step(1);
  const previous = () => table.current?.step(-1);
  useShortcuts({ Enter: () => running && opening.open(running), '↓': next, '↑': previous });
  useShortcuts({ J: next, K: previous, R: () => press('R'), P: () => press('P') }, { singleKeys });

  return (
    <>
      <div className={styles.head}>
        <h1 id="library-title" className={styles.title}>
          Sessions
        </h1>
        <div className={styles.search}>
          <SearchField
            ref={search}
            label="Search sessions"
            value={query}
            onChange={onQuery}
            onSubmit={next}
          />
        </div>
        <ImportButton />
        <Button variant="primary" keys={newKeys} onPress={onNew}>
          New session
        </Button>
      </div>
      {children}
      {running && (
        <RunningNow
          session={running}
          now={now}
          netName={net}
          onResume={() => opening.open(running)}
        />
      )}
      {isEmpty && <EmptyLibrary keys={newKeys} onNew={onNew} onSample={opening.openSample} />}
      {info && !isEmpty && rows.length === 0 && !running && (
        <p className={styles.none}>
          {query ? `No session is called “${query}”.` : 'None of these.'}
        </p>
      )}
      {info && !isEmpty && rows.length > 0 && (
        <SessionTable
          ref={table}
          rows={rows}
          selected={selected}
          onSelect={setSelected}
          onOpen={opening.open}
          now={now}
          netName={net}
        />
      )}
    </>
  );
}
