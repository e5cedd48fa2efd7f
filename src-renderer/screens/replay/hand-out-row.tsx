import { Button } from '../../parts/button.tsx';
import { ReplayFileDialog } from './replay-file-dialog.tsx';
import type { ReplayTools } from './replay-tools.ts';
import type { Replay } from './use-replay.ts';
import styles from './hand-out-row.module.css';

interface HandOutRowProps {
  readonly replay: Replay;
  readonly tools: ReplayTools;
}

/** How a replay gets to others. */
export function HandOutRow({ replay, tools }: HandOutRowProps) {
  return (
    <div className={styles.row} role="group" aria-label="For others">
      <Button size="small" keys="Ctrl E" onPress={tools.filing.ask}>
        Save replay file
      </Button>
      <ReplayFileDialog filing={tools.filing} pack={replay.pack} />
    </div>
  );
}
