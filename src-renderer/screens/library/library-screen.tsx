import { useRef, useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useDesk } from '../../client/context.ts';
import { useSettings } from '../../client/settings.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { Toast } from '../../parts/toast.tsx';
import { ThemeButton } from '../../parts/theme-button.tsx';
import { ImportsPane } from '../files/imports-pane.tsx';
import { RescueNotice } from '../rescue/rescue-notice.tsx';
import { CommandsButton } from '../commands/commands-button.tsx';
import { FilterRail } from './filter-rail.tsx';
import { CareDialogs } from './care-dialogs.tsx';
import { libraryOffers } from './library-offers.ts';
import type { Filter } from './library-rows.ts';
import { LibraryTrouble } from './library-trouble.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { NewSession } from './new-session.tsx';
import { SessionsPane } from './sessions-pane.tsx';
import { StatusBar } from './status-bar.tsx';
import { useCare } from './use-care.ts';
import { useLibrary } from './use-library.ts';
import { useOpenSession } from './use-open-session.ts';
import styles from './library-screen.module.css';

/** All sessions on this computer; the one that runs is one key away. */
export function LibraryScreen() {
  const [filter, setFilter] = useState<Filter>({ show: 'all' });
  const library = useLibrary(filter);
  const care = useCare(library.reload);
  const opening = useOpenSession(care.restore);
  const { singleKeys } = useSettings();
  // A browser keeps Ctrl N for its own windows.
  const newKeys = useDesk().shell.host === 'browser' ? 'N' : 'Ctrl N';
  const [query, setQuery] = useState('');
  const [isNaming, setNaming] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const { read } = library;
  const trouble = opening.trouble ?? care.trouble ?? library.trouble;
  const create = () => setNaming(true);
  const find = () => search.current?.focus();
  useOffer([
    ...libraryOffers({ page: read?.page ?? null, care, opening, create, newKeys, search: find }),
  ]);
  useShortcuts({
    'Ctrl+N': create,
    'Ctrl+Z': () => {
      care.toast?.onUndo?.();
      care.closeToast();
    },
  });
  useShortcuts({ '/': find, N: create }, { singleKeys });

  return (
    <div className={styles.screen}>
      <AppBar>
        <ThemeButton />
        <CommandsButton />
      </AppBar>
      <div className={styles.columns}>
        <FilterRail
          page={read?.page ?? null}
          filter={filter}
          onFilter={(chosen) => {
            setQuery('');
            setFilter(chosen);
          }}
        />
        <main className={styles.main} aria-labelledby="library-title">
          <SessionsPane
            read={read}
            onEnd={library.more}
            now={library.readAt}
            filter={filter}
            query={query}
            onQuery={setQuery}
            search={search}
            onNew={create}
            newKeys={newKeys}
            opening={opening}
            care={care}
          >
            <RescueNotice />
            <ImportsPane onImported={library.reload} />
            {trouble && (
              <LibraryTrouble
                trouble={trouble}
                hasList={read !== null}
                onRetry={opening.trouble ? opening.openSample : library.reload}
              />
            )}
          </SessionsPane>
          <Toast toast={care.toast} onClose={care.closeToast} />
        </main>
      </div>
      <MarkedBar />
      {read && <StatusBar page={read.page} />}
      <CareDialogs care={care} tags={read?.page.tags.map(({ tag }) => tag) ?? []} />
      <NewSession isOpen={isNaming} onClose={() => setNaming(false)} />
    </div>
  );
}
