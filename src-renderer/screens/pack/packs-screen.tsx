import { useCallback, useEffect, useState } from 'react';
import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { useOffer } from '../../client/commands.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import { FaultPage } from '../fault-page.tsx';
import { ImportPack } from './import-pack.tsx';
import { PackBar } from './pack-bar.tsx';
import { PackRow } from './pack-row.tsx';
import { usePackActions } from './use-pack-actions.ts';
import styles from './packs-screen.module.css';

/** The packs of the library: those that come with Tabletop, and one's own. */
export function PacksScreen() {
  const { api } = useDesk().connection;
  const [packs, setPacks] = useState<readonly PackEntry[] | null>(null);
  const [fault, setFault] = useState<FaultReport | null>(null);
  const reload = useCallback(() => {
    api.packs.list().then(
      (read) => setPacks(read.packs),
      (error: unknown) => setFault(faultOf(error)),
    );
  }, [api]);
  useEffect(reload, [reload]);
  const actions = usePackActions(reload);
  useOffer([{ id: 'pack-schema', label: 'Save JSON Schema', run: actions.saveSchema }]);

  if (fault) return <FaultPage fault={fault} onLeave={() => go({ screen: 'library' })} />;
  return (
    <div className={styles.screen}>
      <PackBar />
      <main className={styles.main} aria-labelledby="packs-title">
        <div className={styles.head}>
          <h1 id="packs-title" className={styles.title}>
            Packs
          </h1>
          <Button variant="text" onPress={actions.saveSchema}>
            Save JSON Schema
          </Button>
        </div>
        <ImportPack onImported={reload} />
        {actions.trouble && (
          <p role="alert" className={styles.trouble}>
            {actions.trouble}
          </p>
        )}
        <ul className={styles.list} aria-label="Packs">
          {packs?.map((entry) => (
            <PackRow key={entry.id} entry={entry} actions={actions} />
          ))}
        </ul>
      </main>
    </div>
  );
}
