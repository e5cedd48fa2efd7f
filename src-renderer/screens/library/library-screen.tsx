import { useRef, useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useDesk } from '../../client/context.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { Button } from '../../parts/button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { toggleTheme } from '../../theme/theme.ts';
import { ImportsPane } from '../files/imports-pane.tsx';
import { FilterRail } from './filter-rail.tsx';
import { withSample, type Filter } from './library-rows.ts';
import { LibraryTrouble } from './library-trouble.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { NewSession } from './new-session.tsx';
import { SessionsPane } from './sessions-pane.tsx';
import { StatusBar } from './status-bar.tsx';
import { useLibrary } from './use-library.ts';
import { useOpenSession } from './use-open-session.ts';
import styles from './library-screen.module.css';

/** All sessions on this computer; the one that runs is one key away. */
export function LibraryScreen() {
  const library = useLibrary();
  const opening = useOpenSession();
  const { theme, change, singleKeys } = useSettings();
  // A browser keeps Ctrl N for its own windows.
  const newKeys = useDesk().shell.host === 'browser' ? 'N' : 'Ctrl N';
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [isNaming, setNaming] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const { info } = library;
  const trouble = opening.trouble ?? library.trouble;
  const create = () => setNaming(true);
  useOffer([{ id: 'packs', label: 'Go to the packs', run: () => go({ screen: 'packs' }) }]);
  useShortcuts({ 'Ctrl+N': create });
  useShortcuts({ '/': () => search.current?.focus(), N: create }, { singleKeys });

  return (
    <div className={styles.screen}>
      <AppBar>
        <Button
          variant="text"
          size="small"
          label={theme === 'paper' ? 'Theme: paper' : 'Theme: room'}
          onPress={() => change('theme', toggleTheme(theme))}
        >
          {theme === 'paper' ? 'Paper' : 'Room'}
        </Button>
      </AppBar>
      <div className={styles.columns}>
        <FilterRail
          sessions={info?.sessions.length ? withSample(info.sessions) : []}
          filter={filter}
          onFilter={setFilter}
        />
        <main className={styles.main} aria-labelledby="library-title">
          <SessionsPane
            info={info}
            now={library.readAt}
            filter={filter}
            query={query}
            onQuery={setQuery}
            search={search}
            onNew={create}
            newKeys={newKeys}
            opening={opening}
          >
            <ImportsPane onImported={library.reload} />
            {trouble && (
              <LibraryTrouble
                trouble={trouble}
                hasList={info !== null}
                onRetry={opening.trouble ? opening.openSample : library.reload}
              />
            )}
          </SessionsPane>
        </main>
      </div>
      <MarkedBar />
      {info && <StatusBar info={info} />}
      <NewSession isOpen={isNaming} onClose={() => setNaming(false)} />
    </div>
  );
}
