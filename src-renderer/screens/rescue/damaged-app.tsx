import { useEffect } from 'react';
import { useSettings } from '../../client/settings.ts';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { applyTheme, toggleTheme } from '../../theme/theme.ts';
import { RescueScreen } from './rescue-screen.tsx';

/** The app while there is no library to open. */
export function DamagedApp() {
  const { theme, change } = useSettings();
  useEffect(() => applyTheme(theme), [theme]);
  useShortcuts({ 'Ctrl+Shift+L': () => change('theme', toggleTheme(theme)) });
  return (
    <>
      <RescueScreen />
      <LiveRegion />
    </>
  );
}
