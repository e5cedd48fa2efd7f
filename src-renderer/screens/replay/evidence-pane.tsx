import { useSessionView } from '../../client/context.ts';
import { Drawer } from '../../parts/drawer.tsx';
import type { Move } from '../../../src-main/game/state.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { useFigures } from '../evidence/use-figures.ts';
import type { Replay } from './use-replay.ts';
import styles from './move-pane.module.css';

interface EvidencePaneProps {
  readonly replay: Replay;
  /** Where it starts; the session's net without one. */
  readonly move: Move | null;
  readonly onClose: () => void;
}

/** What the numbers under the cursor are made of, as far as the audience knew by then. */
export function EvidencePane({ replay, move, onClose }: EvidencePaneProps) {
  const { pack, audience, view, version } = replay;
  const { events } = useSessionView();
  const figures = useFigures(move ? { moveId: move.id } : {});
  return (
    <section className={styles.pane} aria-label="Evidence">
      <Drawer title="Evidence, as it stood then" onClose={onClose}>
        <Evidence
          figures={figures}
          state={view.at(version)}
          pack={pack}
          // Where an entry stands says how many came between: control alone may know.
          events={audience === 'control' ? events : null}
        />
      </Drawer>
    </section>
  );
}
