import { useCallback, useEffect, useState } from 'react';
import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { packSchema, type Pack } from '../../../src-main/scenario/pack.ts';
import { useDesk } from '../../client/context.ts';
import { Drafts } from '../../client/drafts.ts';
import { useShownDrafts } from '../../client/shown-drafts.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';

export interface OpenPack {
  readonly entry: PackEntry;
  /** The newest version of it. */
  readonly base: Pack;
  readonly drafts: Drafts;
}

export interface PackOpening {
  readonly pack: OpenPack | null;
  readonly trouble: FaultReport | null;
  readonly reload: () => void;
}

/** Reads a pack, and what was typed into it since its newest version. */
export function useOpenPack(packId: string): PackOpening {
  const { api } = useDesk().connection;
  const [pack, setPack] = useState<OpenPack | null>(null);
  const [trouble, setTrouble] = useState<FaultReport | null>(null);
  const reload = useCallback(() => {
    async function open() {
      const { packs } = await api.packs.list();
      const entry = packs.find(({ id }) => id === packId);
      const hash = entry?.versions[0]?.hash;
      if (!entry || !hash) throw new Error('There is no such pack in the library.');
      const base = packSchema.parse(await api.packs.read({ hash }));
      const drafts = await Drafts.open(api, `pack/${packId}`);
      return { entry, base, drafts };
    }
    open().then(setPack, (error: unknown) => setTrouble(faultOf(error)));
  }, [api, packId]);
  useEffect(reload, [reload]);
  useShownDrafts(pack?.drafts);
  return { pack, trouble, reload };
}
