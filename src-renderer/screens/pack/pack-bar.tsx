import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { Button } from '../../parts/button.tsx';
import { toggleTheme } from '../../theme/theme.ts';

interface PackBarProps {
  /** Absent on the list of packs. */
  readonly entry?: PackEntry;
  readonly title?: string;
}

export function PackBar({ entry, title = '' }: PackBarProps) {
  const { theme, change } = useSettings();
  const library = { label: 'Library', onPress: () => go({ screen: 'library' }) };
  const [newest] = entry?.versions ?? [];
  const crumbs = entry
    ? [
        library,
        { label: 'Packs', onPress: () => go({ screen: 'packs' }) },
        { label: `${title}, version ${newest?.version}` },
      ]
    : [library, { label: 'Packs' }];
  return (
    <AppBar crumbs={crumbs}>
      <Button
        variant="text"
        size="small"
        label={theme === 'paper' ? 'Theme: paper' : 'Theme: room'}
        onPress={() => change('theme', toggleTheme(theme))}
      >
        {theme === 'paper' ? 'Paper' : 'Room'}
      </Button>
    </AppBar>
  );
}
