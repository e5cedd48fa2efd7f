import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { Button } from '../../parts/button.tsx';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { VersionsList } from './versions-list.tsx';
import { usePackActions } from './use-pack-actions.ts';
import styles from './save-pane.module.css';

interface ShippedPaneProps {
  readonly entry: PackEntry;
  readonly onChanged: () => void;
  readonly shown: string | null;
  readonly onShow: (pack: Pack | null) => void;
}

/** Why nothing can be typed here, and the way to where it can. */
export function ShippedPane({ entry, onChanged, shown, onShow }: ShippedPaneProps) {
  const actions = usePackActions(onChanged);
  return (
    <aside className={styles.pane} aria-labelledby="pack-shipped">
      <h2 id="pack-shipped" className={styles.title}>
        Read only
      </h2>
      {entry.isShipped ? (
        <>
          <p className={styles.fine}>This pack comes with Tabletop and stays as it is.</p>
          <Button variant="primary" wide onPress={() => actions.duplicate(entry)}>
            Duplicate to change it
          </Button>
        </>
      ) : (
        <>
          <p className={styles.fine}>This pack has been put away.</p>
          <Button variant="primary" wide onPress={() => actions.archive(entry, false)}>
            Take it out again
          </Button>
        </>
      )}
      {actions.trouble && (
        <p role="alert" className={styles.place}>
          {actions.trouble}
        </p>
      )}
      <VersionsList entry={entry} shown={shown} onShow={onShow} />
    </aside>
  );
}
