import { useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { Button } from '../../parts/button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { ThemeButton } from '../../parts/theme-button.tsx';
import { toggleTheme } from '../../theme/theme.ts';
import { CommandPalette } from '../session/command-palette.tsx';
import { countTrouble } from './choice-words.ts';
import { ComparedView } from './compared-view.tsx';
import { CompareTrouble } from './compare-trouble.tsx';
import { markOnly } from './marks.ts';
import styles from './compare-screen.module.css';

interface CompareScreenProps {
  readonly sessionIds: readonly string[];
}

/** Two to six sessions or forks, side by side. */
export function CompareScreen({ sessionIds }: CompareScreenProps) {
  const { theme, change } = useSettings();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const ids = [...new Set(sessionIds)];
  const trouble = countTrouble(ids.length);
  const chooseOthers = () => {
    markOnly(ids);
    go({ screen: 'library' });
  };
  useShortcuts({ 'Ctrl+K': () => setPaletteOpen(true), Escape: leave });
  useOffer([
    { id: 'library', label: 'Go to the library', keys: 'Esc', run: leave },
    { id: 'compare-others', label: 'Choose others to compare', keys: 'O', run: chooseOthers },
    {
      id: 'theme',
      label: theme === 'paper' ? 'Use the room theme' : 'Use the paper theme',
      keys: 'Ctrl Shift L',
      run: () => change('theme', toggleTheme(theme)),
    },
  ]);
  return (
    <div className={styles.frame}>
      <AppBar crumbs={[{ label: 'Library', onPress: leave }, { label: 'Compare' }]}>
        <ThemeButton />
        <Button variant="text" size="small" keys="Ctrl K" onPress={() => setPaletteOpen(true)}>
          Commands
        </Button>
      </AppBar>
      {trouble ? (
        <CompareTrouble sentences={[trouble]} onChoose={chooseOthers} />
      ) : (
        <ComparedView sessionIds={ids} onChoose={chooseOthers} />
      )}
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
}

function leave(): void {
  go({ screen: 'library' });
}
