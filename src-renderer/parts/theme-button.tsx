import { useSettings } from '../client/settings.ts';
import { toggleTheme } from '../theme/theme.ts';
import { Button } from './button.tsx';

/** Says which theme it is, and changes to the other. */
export function ThemeButton() {
  const { theme, change } = useSettings();
  return (
    <Button
      variant="text"
      size="small"
      label={theme === 'paper' ? 'Theme: paper' : 'Theme: room'}
      onPress={() => change('theme', toggleTheme(theme))}
    >
      {theme === 'paper' ? 'Paper' : 'Room'}
    </Button>
  );
}
