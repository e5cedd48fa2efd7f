import { useRef } from 'react';
import { useOffer } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { BesideTable } from './beside-table.tsx';
import { CompareChart } from './compare-chart.tsx';
import { CompareTrouble } from './compare-trouble.tsx';
import { DifferencePane } from './difference-pane.tsx';
import { InjectsBeside } from './injects-beside.tsx';
import { JudgedBeside } from './judged-beside.tsx';
import { LikenessNotes } from './likeness-notes.tsx';
import { NamesRow } from './names-row.tsx';
import { PairsList } from './pairs-list.tsx';
import { failedText } from './side-words.ts';
import { useCompared } from './use-compared.ts';
import styles from './compare-screen.module.css';

interface ComparedViewProps {
  /** Two to six, each once. */
  readonly sessionIds: readonly string[];
  readonly onChoose: () => void;
}

export function ComparedView({ sessionIds, onChoose }: ComparedViewProps) {
  const { comparison, packs, failed, isOffline } = useCompared(sessionIds);
  const { singleKeys } = useSettings();
  const screen = useRef<HTMLElement>(null);
  const isPair = sessionIds.length === 2;
  const swap = () => go({ screen: 'compare', sessionIds: sessionIds.toReversed() });
  useShortcuts(
    { ...(isPair && { S: swap }), ...(failed.length === 0 && { O: onChoose }) },
    { singleKeys },
  );
  useOffer(isPair ? [{ id: 'compare-swap', label: 'Swap A and B', keys: 'S', run: swap }] : []);
  if (failed.length > 0) {
    return <CompareTrouble sentences={failed.map(failedText)} onChoose={onChoose} />;
  }
  const [pack] = packs;
  if (!comparison || !pack) {
    return isOffline ? <p className={styles.trouble}>Not connected, trying again.</p> : null;
  }
  return (
    <main ref={screen} className={styles.screen} aria-label="Compare" tabIndex={-1}>
      <NamesRow sides={comparison.sides} onSwap={swap} onChoose={onChoose} />
      <LikenessNotes comparison={comparison} />
      {comparison.likeness.comparesNets && <CompareChart comparison={comparison} pack={pack} />}
      <div className={styles.panes}>
        <div
          className={styles.list}
          tabIndex={isPair ? undefined : 0}
          role="group"
          aria-label="Side by side"
        >
          {isPair ? (
            <PairsList comparison={comparison} packs={packs} />
          ) : (
            <BesideTable comparison={comparison} packs={packs} />
          )}
        </div>
        <aside className={styles.aside} aria-label="Differences" tabIndex={0}>
          {isPair ? (
            <DifferencePane comparison={comparison} packs={packs} />
          ) : (
            <>
              <JudgedBeside comparison={comparison} />
              <InjectsBeside comparison={comparison} />
            </>
          )}
        </aside>
      </div>
    </main>
  );
}
