import { useEffect, useState } from 'react';
import { packSchema, type Pack } from '../../../src-main/scenario/pack.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf } from '../../client/outcome.ts';
import { packChanges, type PackChange } from './pack-changes.ts';

export interface ReadVersion {
  readonly pack: Pack;
  /** Against the version before it; `null` for the first. */
  readonly changes: readonly PackChange[] | null;
}

/** A saved version of a pack, read when it is asked for. */
export function usePackVersion(hash: string | null, before: string | null) {
  const { api } = useDesk().connection;
  const [read, setRead] = useState<(ReadVersion & { readonly hash: string }) | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let isWanted = true;
    async function open(of: string): Promise<ReadVersion> {
      const [pack, earlier] = await Promise.all([
        api.packs.read({ hash: of }),
        before === null ? null : api.packs.read({ hash: before }),
      ]);
      return {
        pack: packSchema.parse(pack),
        changes: earlier && packChanges(packSchema.parse(earlier), packSchema.parse(pack)),
      };
    }
    open(hash).then(
      (version) => {
        if (!isWanted) return;
        setTrouble(null);
        setRead({ ...version, hash });
      },
      (error: unknown) => isWanted && setTrouble(faultOf(error).message),
    );
    return () => {
      isWanted = false;
    };
  }, [api, hash, before]);
  return { version: read?.hash === hash ? read : null, trouble };
}
