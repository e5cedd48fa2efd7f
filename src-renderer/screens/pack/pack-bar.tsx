import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { go } from '../../client/route.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { ThemeButton } from '../../parts/theme-button.tsx';

interface PackBarProps {
  /** Absent on the list of packs. */
  readonly entry?: PackEntry;
  readonly title?: string;
}

export function PackBar({ entry, title = '' }: PackBarProps) {
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
      <ThemeButton />
    </AppBar>
  );
}
