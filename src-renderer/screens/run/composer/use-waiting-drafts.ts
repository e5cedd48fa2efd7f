import { useSyncExternalStore } from 'react';
import { useDrafts } from '../../../client/drafts-context.ts';
import { draftKey } from './use-composer-draft.ts';

/** The seats for which a move has been begun. Changes with a seat, not with every letter. */
export function useWaitingDrafts(seats: readonly { readonly id: string }[]): readonly string[] {
  const drafts = useDrafts();
  const waiting = useSyncExternalStore(drafts.subscribe, () =>
    seats
      .map(({ id }) => id)
      .filter((id) => drafts.read(draftKey(id)) !== '')
      .join('\n'),
  );
  return waiting === '' ? [] : waiting.split('\n');
}
