import { Button } from '../../parts/button.tsx';
import { presentedWords } from './audience-words.ts';
import { PresentDialog } from './present-dialog.tsx';
import { ReplayFileDialog } from './replay-file-dialog.tsx';
import type { ReplayTools } from './replay-tools.ts';
import type { Replay } from './use-replay.ts';
import styles from './hand-out-row.module.css';

interface HandOutRowProps {
  readonly replay: Replay;
  readonly tools: ReplayTools;
}

/** How a replay gets to others. */
export function HandOutRow({ replay: { pack }, tools: { presenting, filing } }: HandOutRowProps) {
  const { audience } = presenting;
  return (
    <div className={styles.row} role="group" aria-label="For others">
      {audience === null ? (
        <Button size="small" keys="Shift P" onPress={presenting.toggle}>
          Present
        </Button>
      ) : (
        <>
          <p className={audience === 'public' ? styles.shown : styles.more} role="status">
            On the projector: {presentedWords(pack, audience)}
          </p>
          <Button size="small" keys="Shift P" onPress={presenting.end}>
            End presenting
          </Button>
        </>
      )}
      <Button size="small" keys="Ctrl E" onPress={filing.ask}>
        Save replay file
      </Button>
      <PresentDialog presenting={presenting} pack={pack} />
      <ReplayFileDialog filing={filing} pack={pack} />
    </div>
  );
}
