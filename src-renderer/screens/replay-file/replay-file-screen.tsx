import { useEffect, useMemo, useState } from 'react';
import type { FiledReplay } from '../../../src-main/contract/replay-file.ts';
import { useSessionView } from '../../client/context.ts';
import { useSettings } from '../../client/settings.ts';
import { AppBar } from '../../parts/app-bar.tsx';
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { dateText } from '../../parts/time.ts';
import { usePanes } from '../../parts/use-panes.ts';
import { ThemeButton } from '../../parts/theme-button.tsx';
import { applyTheme, toggleTheme } from '../../theme/theme.ts';
import { KeyMapDialog } from '../key-map/key-map-dialog.tsx';
import { keysFor } from './keys-for.ts';
import { filedWords } from '../replay/audience-words.ts';
import { ReplayView } from '../replay/replay-view.tsx';
import { useReplay } from '../replay/use-replay.ts';
import styles from './replay-file-screen.module.css';

/** A session that somebody was given, to be replayed and nothing else. */
export function ReplayFileScreen({ filed }: { readonly filed: FiledReplay }) {
  const replay = useReplay();
  const { state } = useSessionView();
  const { theme, change } = useSettings();
  const [isMapOpen, setMapOpen] = useState(false);
  const switchTheme = () => change('theme', toggleTheme(theme));
  useEffect(() => applyTheme(theme), [theme]);
  useShortcuts({ 'Ctrl+Shift+L': switchTheme, F1: () => setMapOpen(true) });
  usePanes();
  const keys = useMemo(() => keysFor(filed), [filed]);
  const { title, handling } = state.session;
  return (
    <div className={styles.frame}>
      <AppBar crumbs={[{ label: title }]}>
        {handling && <span className={styles.words}>{handling}</span>}
        <span className={styles.words}>
          {filedWords(filed.pack, filed.audience)}, saved {dateText(filed.savedAt)}
          {filed.chathamHouse && ', seats only'}
        </span>
        <ThemeButton />
        <Button variant="text" size="small" keys="F1" onPress={() => setMapOpen(true)}>
          Keys
        </Button>
      </AppBar>
      <div className={styles.screen}>
        <ReplayView replay={replay} tools={null} />
      </div>
      {isMapOpen && <KeyMapDialog isOpen groups={keys} onClose={() => setMapOpen(false)} />}
      <LiveRegion />
    </div>
  );
}
