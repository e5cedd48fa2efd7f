import { ForkBlock } from './fork-block.tsx';
import { HandOutRow } from './hand-out-row.tsx';
import { KeyHints } from './key-hints.tsx';
import { PositionChart } from './position-chart.tsx';
import type { ReplayTools } from './replay-tools.ts';
import type { Replay } from './use-replay.ts';
import styles from './position-pane.module.css';

interface PositionPaneProps {
  /** As it is shown, which may lag behind the cursor while it is dragged. */
  readonly replay: Replay;
  readonly tools: ReplayTools | null;
}

/** The position at the moment shown, and what can be made of that moment. */
export function PositionPane({ replay, tools }: PositionPaneProps) {
  const { pack, audiences } = replay;
  return (
    <section className={styles.pane} aria-labelledby="replay-position">
      <PositionChart replay={replay} />
      {tools && <ForkBlock place={tools.forking.place} ask={tools.acts.fork} />}
      {tools && <HandOutRow pack={pack} audience={tools.presenting.audience} acts={tools.acts} />}
      <KeyHints seats={pack.seats} audiences={audiences} canBookmark={tools !== null} />
    </section>
  );
}
