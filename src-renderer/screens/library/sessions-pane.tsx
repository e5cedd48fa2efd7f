import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useSettings } from '../../client/settings.ts';
import { Button } from '../../parts/button.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { ImportButton } from '../files/import-button.tsx';
import { careItems } from './care-items.ts';
import { EmptyLibrary } from './empty-library.tsx';
import { FoundPane } from './found-pane.tsx';
import { chosenOffers } from './library-offers.ts';
import { rowsOf, showsRunning, type Filter } from './library-rows.ts';
import { netName } from './protagonist.ts';
import { RunningNow } from './running-now.tsx';
import { actionsOf } from './session-actions.ts';
import { SessionTable, type SessionTableHandle } from './session-table.tsx';
import type { Care } from './use-care.ts';
import type { LibraryRead } from './use-library.ts';
import { useMarking } from './use-marking.ts';
import type { Opening } from './use-open-session.ts';
import styles from './sessions-pane.module.css';

interface SessionsPaneProps {
  readonly read: LibraryRead | null;
  readonly onEnd: () => void;
  readonly now: Date;
  readonly filter: Filter;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNew: () => void;
  readonly newKeys: string;
  readonly opening: Opening;
  readonly care: Care;
  /** What is wrong, above the list. */
  readonly children?: ReactNode;
}

/** The list, and above it the session that runs; or what is found in all of them. */
export function SessionsPane(props: SessionsPaneProps) {
  const { read, now, filter, query, onQuery, search, onNew, newKeys, opening, care } = props;
  const { singleKeys } = useSettings();
  const [selected, setSelected] = useState<string | null>(null);
  const table = useRef<SessionTableHandle>(null);
  const found = useRef<{ focusFirst(): void }>(null);
  const page = read?.page ?? null;
  const rows = read ? rowsOf(read.page, read.sessions, read.filter) : [];
  const running = page && showsRunning(filter) ? page.running : null;
  const net = netName(page?.packs ?? []);
  const isEmpty = page !== null && page.total + page.counts.trash === 0;
  const isFinding = query.trim() !== '';
  const chosen = rows.find(({ id }) => id === selected);

  useMarking({ chosen: chosen ?? running ?? undefined, rows, isFinding });
  useOffer(isFinding ? [] : chosenOffers(chosen, care, opening));

  function press(key: string) {
    if (!chosen || isFinding) return;
    const action = actionsOf(chosen).find(({ keys }) => keys === key);
    if (action) opening.open(chosen, action.does);
    else
      careItems(chosen, care)
        .find(({ keys }) => keys === key)
        ?.run();
  }
  const step = (by: 1 | -1) => () => table.current?.step(by);
  const single = ['R', 'P', 'A', 'T', 'S', 'F', 'Delete'];
  useShortcuts(
    { Enter: () => running && opening.open(running), '↓': step(1), '↑': step(-1) },
    { isEnabled: !isFinding },
  );
  useShortcuts(
    {
      J: step(1),
      K: step(-1),
      ...Object.fromEntries(single.map((key) => [key, () => press(key)])),
    },
    { singleKeys, isEnabled: !isFinding },
  );

  return (
    <>
      <div className={styles.head}>
        <h1 id="library-title" className={styles.title}>
          Sessions
        </h1>
        <div className={styles.search}>
          <SearchField
            ref={search}
            label="Search sessions, moves, injects"
            value={query}
            onChange={onQuery}
            onSubmit={() => (isFinding ? found.current?.focusFirst() : table.current?.step(1))}
          />
        </div>
        <ImportButton />
        <Button variant="primary" keys={newKeys} onPress={onNew}>
          New session
        </Button>
      </div>
      {props.children}
      {isFinding && <FoundPane ref={found} words={query} />}
      {!isFinding && running && (
        <RunningNow
          session={running}
          now={now}
          netName={net}
          care={care}
          onResume={() => opening.open(running)}
        />
      )}
      {!isFinding && isEmpty && (
        <EmptyLibrary keys={newKeys} onNew={onNew} onSample={opening.openSample} />
      )}
      {!isFinding && filter.show === 'trash' && rows.length > 0 && (
        <div className={styles.trash}>
          <p>What is here can be restored as it was. Nothing leaves the disk by itself.</p>
          <Button onPress={() => care.askPurge()}>Empty the trash</Button>
        </div>
      )}
      {!isFinding && read && !isEmpty && rows.length === 0 && !running && (
        <p className={styles.none}>{noneText(filter)}</p>
      )}
      {!isFinding && read && !isEmpty && rows.length > 0 && (
        <SessionTable
          ref={table}
          rows={rows}
          range={read.page.range}
          onEnd={props.onEnd}
          selected={selected}
          onSelect={setSelected}
          onOpen={opening.open}
          care={care}
          now={now}
          netName={net}
        />
      )}
    </>
  );
}

function noneText({ show }: Filter): string {
  if (show === 'trash') return 'The trash is empty.';
  return show === 'archived' ? 'Nothing is archived.' : 'None of these.';
}
