import { lazy, Suspense, useEffect } from 'react';
import { useRoute } from '../client/route.ts';
import { useSettings } from '../client/settings.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { useShortcuts } from '../parts/shortcut.ts';
import { applyTheme, toggleTheme } from '../theme/theme.ts';
import { LibraryScreen } from './library/library-screen.tsx';

// The library is usable before the screens of a session have been read.
const SessionScreen = lazy(async () => {
  const { SessionScreen: screen } = await import('./session/session-screen.tsx');
  return { default: screen };
});

export function App() {
  const route = useRoute();
  const { theme, change } = useSettings();
  useEffect(() => applyTheme(theme), [theme]);
  useShortcuts({ 'Ctrl+Shift+L': () => change('theme', toggleTheme(theme)) });
  return (
    <>
      {route.screen === 'library' ? (
        <LibraryScreen />
      ) : (
        <Suspense>
          <SessionScreen key={route.sessionId} sessionId={route.sessionId} tab={route.screen} />
        </Suspense>
      )}
      <LiveRegion />
    </>
  );
}
