import { memo } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { presentedWords } from './audience-words.ts';
import type { ToolActs } from './replay-tools.ts';
import styles from './hand-out-row.module.css';

interface HandOutRowProps {
  readonly pack: Pack;
  /** As whom the room sees the replay; `null` while it does not. */
  readonly audience: Audience | null;
  readonly acts: ToolActs;
}

/** How a replay gets to others. */
export const HandOutRow = memo(function RowForOthers({ pack, audience, acts }: HandOutRowProps) {
  return (
    <div className={styles.row} role="group" aria-label="For others">
      {audience === null ? (
        <Button size="small" keys="Shift P" onPress={acts.present}>
          Present
        </Button>
      ) : (
        <>
          <p className={audience === 'public' ? styles.shown : styles.more} role="status">
            On the projector: {presentedWords(pack, audience)}
          </p>
          <Button size="small" keys="Shift P" onPress={acts.endPresenting}>
            End presenting
          </Button>
        </>
      )}
      <Button size="small" keys="Ctrl E" onPress={acts.saveFile}>
        Save replay file
      </Button>
    </div>
  );
});
