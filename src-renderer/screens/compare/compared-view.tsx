import { useRef } from 'react';
import { useOffer } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { useMedia } from '../../parts/use-media.ts';
import { AskingContext } from './asked-figure.ts';
import { useAskedFigure } from './use-asked-figure.ts';
import { CompareTrouble } from './compare-trouble.tsx';
import { LikenessNotes } from './likeness-notes.tsx';
import { NamesRow } from './names-row.tsx';
import { NarrowPanes } from './narrow-panes.tsx';
import { useComparePlace, useFocusOnArrival } from './place.ts';
import { failedText } from './side-words.ts';
import { useCompared } from './use-compared.ts';
import { WidePanes } from './wide-panes.tsx';
import styles from './compare-screen.module.css';

interface ComparedViewProps {
  /** Two to six, each once. */
  readonly sessionIds: readonly string[];
  readonly onChoose: () => void;
  readonly onLeave: () => void;
}

export function ComparedView({ sessionIds, onChoose, onLeave }: ComparedViewProps) {
  const { comparison, packs, sessions, failed, isOffline } = useCompared(sessionIds);
  const { singleKeys } = useSettings();
  const screen = useRef<HTMLElement>(null);
  const [place, changePlace] = useComparePlace(sessionIds);
  const isNarrow = useMedia('(width < 1100px), (height < 600px)');
  // In a small window it is told in a pane of its own.
  const asking = useAskedFigure(screen, () => isNarrow && changePlace({ pane: 'differences' }));
  const isPair = sessionIds.length === 2;
  const swap = () => go({ screen: 'compare', sessionIds: sessionIds.toReversed() });
  useShortcuts(
    {
      // Step by step: out of the evidence, then out of the comparison.
      Escape: asking.asked ? asking.close : onLeave,
      ...(isPair && { S: swap }),
      ...(failed.length === 0 && { O: onChoose }),
    },
    { singleKeys },
  );
  useOffer(isPair ? [{ id: 'compare-swap', label: 'Swap A and B', keys: 'S', run: swap }] : []);
  useFocusOnArrival(screen, sessionIds, comparison !== null && failed.length === 0);
  if (failed.length > 0) {
    return <CompareTrouble sentences={failed.map(failedText)} onChoose={onChoose} />;
  }
  const [pack] = packs;
  if (!comparison || !pack) {
    return isOffline ? <p className={styles.trouble}>Not connected, trying again.</p> : null;
  }
  const Panes = isNarrow ? NarrowPanes : WidePanes;
  return (
    <main
      ref={screen}
      className={styles.screen}
      aria-label="Compare"
      tabIndex={-1}
      data-scrolls={isNarrow || undefined}
    >
      <NamesRow sides={comparison.sides} onSwap={swap} onChoose={onChoose} />
      <LikenessNotes comparison={comparison} />
      <AskingContext value={asking}>
        <Panes {...{ comparison, packs, sessions, place }} onPlace={changePlace} />
      </AskingContext>
    </main>
  );
}
