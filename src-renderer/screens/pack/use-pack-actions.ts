import { useState } from 'react';
import { schemaFileName } from '../../../src-main/scenario/pack-file.ts';
import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { announce } from '../../parts/announce.ts';

const hashOf = ({ versions }: PackEntry) => versions[0]?.hash ?? '';

/** What can be done with a pack as a whole. @param onChanged the list is another now */
export function usePackActions(onChanged: () => void) {
  const { connection, shell } = useDesk();
  const { packs } = connection.api;
  const [trouble, setTrouble] = useState<string | null>(null);

  function doing(work: () => Promise<void>): void {
    setTrouble(null);
    work().catch((error: unknown) => {
      const { message, reference } = faultOf(error);
      setTrouble(reference ? message : 'Tabletop cannot be reached.');
    });
  }

  return {
    trouble,
    duplicate: (entry: PackEntry) =>
      doing(async () => {
        const { id } = await packs.duplicate({ hash: hashOf(entry) });
        go({ screen: 'pack', packId: id });
      }),
    archive: (entry: PackEntry, isArchived: boolean) =>
      doing(async () => {
        await packs.archive({ id: entry.id, isArchived });
        announce(`${entry.title} ${isArchived ? 'put away' : 'taken out'}`);
        onChanged();
      }),
    exportFile: (entry: PackEntry) =>
      doing(async () => {
        await shell.saveFile(await packs.export({ hash: hashOf(entry) }));
      }),
    saveSchema: () =>
      doing(async () => {
        await shell.saveFile(await packs.schema());
        announce(`${schemaFileName} saved`);
      }),
  };
}

export type PackActions = ReturnType<typeof usePackActions>;
