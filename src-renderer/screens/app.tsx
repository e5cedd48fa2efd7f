import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useOffer } from '../client/commands.ts';
import { useDesk } from '../client/context.ts';
import { go, useRoute, type Route } from '../client/route.ts';
import { useSettings } from '../client/settings.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { useShortcuts } from '../parts/shortcut.ts';
import { usePanes } from '../parts/use-panes.ts';
import { applyTheme, toggleTheme } from '../theme/theme.ts';
import { PaletteContext } from './commands/palette-context.ts';
import { ReadyPalette } from './commands/ready-palette.tsx';
import { useSettingOffers } from './commands/setting-offers.ts';
import { LibraryScreen } from './library/library-screen.tsx';

// The library is usable before the screens of a session have been read.
const SessionScreen = lazy(async () => {
  const { SessionScreen: screen } = await import('./session/session-screen.tsx');
  return { default: screen };
});
const PacksScreen = lazy(async () => {
  const { PacksScreen: screen } = await import('./pack/packs-screen.tsx');
  return { default: screen };
});
const PackScreen = lazy(async () => {
  const { PackScreen: screen } = await import('./pack/pack-screen.tsx');
  return { default: screen };
});

const RescueScreen = lazy(async () => {
  const { RescueScreen: screen } = await import('./rescue/rescue-screen.tsx');
  return { default: screen };
});
const CompareScreen = lazy(async () => {
  const { CompareScreen: screen } = await import('./compare/compare-screen.tsx');
  return { default: screen };
});
const KeyMapDialog = lazy(async () => {
  const { KeyMapDialog: dialog } = await import('./key-map/key-map-dialog.tsx');
  return { default: dialog };
});

const OpenedFiles = lazy(async () => {
  const { OpenedFiles: opened } = await import('./files/opened-files.tsx');
  return { default: opened };
});

export function App() {
  const { host } = useDesk().shell;
  const route = useRoute();
  const { theme, change } = useSettings();
  useEffect(() => applyTheme(theme), [theme]);
  const [isMapOpen, setMapOpen] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  useShortcuts({
    'Ctrl+Shift+L': () => change('theme', toggleTheme(theme)),
    'Ctrl+K': openPalette,
    F1: () => setMapOpen(true),
  });
  usePanes();
  useOffer([
    { id: 'key-map', label: 'Keyboard map', keys: 'F1', run: () => setMapOpen(true) },
    ...useSettingOffers(),
  ]);
  return (
    <PaletteContext value={openPalette}>
      {route.screen === 'library' ? <LibraryScreen /> : <Suspense>{screenOf(route)}</Suspense>}
      {isMapOpen && (
        <Suspense>
          <KeyMapDialog isOpen onClose={() => setMapOpen(false)} />
        </Suspense>
      )}
      {host === 'electron' && (
        <Suspense>
          <OpenedFiles />
        </Suspense>
      )}
      <ReadyPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
      <LiveRegion />
    </PaletteContext>
  );
}

function screenOf(route: Exclude<Route, { screen: 'library' }>) {
  if (route.screen === 'rescue') {
    return <RescueScreen onLeave={() => go({ screen: 'library' })} />;
  }
  if (route.screen === 'packs') return <PacksScreen />;
  if (route.screen === 'pack') return <PackScreen key={route.packId} packId={route.packId} />;
  if (route.screen === 'compare') {
    const { sessionIds } = route;
    return <CompareScreen key={sessionIds.toSorted().join()} sessionIds={sessionIds} />;
  }
  return <SessionScreen key={route.sessionId} sessionId={route.sessionId} tab={route.screen} />;
}
