import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { useOffer } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { ThemeButton } from '../../parts/theme-button.tsx';
import { CommandsButton } from '../commands/commands-button.tsx';

interface PackBarProps {
  /** Absent on the list of packs. */
  readonly entry?: PackEntry;
  readonly title?: string;
}

export function PackBar({ entry, title = '' }: PackBarProps) {
  const library = { label: 'Library', onPress: () => go({ screen: 'library' }) };
  const packs = { label: 'Packs', onPress: () => go({ screen: 'packs' }) };
  useOffer([
    { id: 'library', label: 'Go to the library', run: library.onPress },
    ...(entry ? [{ id: 'packs', label: 'Go to the packs', run: packs.onPress }] : []),
  ]);
  const [newest] = entry?.versions ?? [];
  const crumbs = entry
    ? [library, packs, { label: `${title}, version ${newest?.version}` }]
    : [library, { label: 'Packs' }];
  return (
    <AppBar crumbs={crumbs}>
      <ThemeButton />
      <CommandsButton />
    </AppBar>
  );
}
