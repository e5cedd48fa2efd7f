import { useOffer } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { ThemeButton } from '../../parts/theme-button.tsx';
import { CommandsButton } from '../commands/commands-button.tsx';
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
  const ids = [...new Set(sessionIds)];
  const trouble = countTrouble(ids.length);
  const chooseOthers = () => {
    markOnly(ids);
    go({ screen: 'library' });
  };
  useShortcuts(trouble ? { Escape: leave } : {});
  useOffer([
    { id: 'library', label: 'Go to the library', keys: 'Esc', run: leave },
    { id: 'compare-others', label: 'Choose others to compare', keys: 'O', run: chooseOthers },
  ]);
  return (
    <div className={styles.frame}>
      <AppBar crumbs={[{ label: 'Library', onPress: leave }, { label: 'Compare' }]}>
        <ThemeButton />
        <CommandsButton />
      </AppBar>
      {trouble ? (
        <CompareTrouble sentences={[trouble]} onChoose={chooseOthers} />
      ) : (
        <ComparedView sessionIds={ids} onChoose={chooseOthers} onLeave={leave} />
      )}
    </div>
  );
}

function leave(): void {
  go({ screen: 'library' });
}
