import type { PaletteCommand } from '../../client/commands.ts';
import { useSettings } from '../../client/settings.ts';
import { toggleTheme } from '../../theme/theme.ts';

/** What a person can change for every screen. */
export function useSettingOffers(): readonly PaletteCommand[] {
  const { theme, singleKeys, change } = useSettings();
  return [
    {
      id: 'theme',
      label: theme === 'paper' ? 'Use the room theme' : 'Use the paper theme',
      keys: 'Ctrl Shift L',
      run: () => change('theme', toggleTheme(theme)),
    },
    {
      id: 'single-keys',
      label: singleKeys ? 'Switch single keys off' : 'Switch single keys on',
      run: () => change('singleKeys', !singleKeys),
    },
  ];
}
