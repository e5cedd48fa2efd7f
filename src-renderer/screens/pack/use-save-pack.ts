import { useState } from 'react';
import { nextVersion } from '../../../src-main/scenario/pack-version.ts';
import type { Refusal } from '../../../src-main/game/refusal.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, outcomeOf } from '../../client/outcome.ts';
import type { OpenPack } from './use-open-pack.ts';
import type { PackDraft } from './use-pack-draft.ts';

interface Trouble {
  readonly code: Refusal['code'] | 'unreached';
  readonly message: string;
}

/** Makes the next version of what is typed. @param onSaved told the version */
export function useSavePack(
  { entry, base }: OpenPack,
  draft: PackDraft,
  onSaved: (version: string) => void,
) {
  const { api } = useDesk().connection;
  const [refusal, setRefusal] = useState<Trouble | null>(null);
  const [isSaving, setSaving] = useState(false);
  const count = draft.problems.length;
  const reason = reasonOf(count, draft.isChanged, entry.isShipped);

  async function save(from: string) {
    if (reason !== null || isSaving) return;
    setSaving(true);
    try {
      const call = api.packs.save({ id: entry.id, base: from, pack: draft.candidate });
      const outcome = await outcomeOf(call);
      if (!outcome.ok) return setRefusal(outcome.refusal);
      const { value } = outcome;
      if (!value.ok) {
        const [first] = value.problems;
        return setRefusal({ code: 'malformed', message: first?.message ?? '' });
      }
      setRefusal(null);
      draft.settle();
      onSaved(value.version);
    } catch (error) {
      const { message, reference } = faultOf(error);
      const unreached = 'Tabletop cannot be reached.';
      setRefusal({ code: 'unreached', message: reference ? message : unreached });
    } finally {
      setSaving(false);
    }
  }

  const newest = entry.versions[0]?.hash ?? '';
  return {
    next: nextVersion(base.version),
    reason,
    refusal,
    isChanged: draft.isChanged,
    save: () => void save(draft.began),
    saveOver: () => {
      draft.adopt();
      void save(newest);
    },
  };
}

export type PackSaving = ReturnType<typeof useSavePack>;

function reasonOf(count: number, isChanged: boolean, isShipped: boolean): string | null {
  if (isShipped) return 'read only';
  if (count > 0) return count === 1 ? '1 problem' : `${count} problems`;
  return isChanged ? null : 'nothing changed';
}
