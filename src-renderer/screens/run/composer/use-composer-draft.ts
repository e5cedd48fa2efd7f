import { useCallback, useMemo, useRef, useState } from 'react';
import { useDrafts } from '../../../client/drafts-context.ts';
import { readDraft, writeDraft, type ComposerDraft } from './composer-draft.ts';

/** Where the draft of a seat is kept. */
export function draftKey(seat: string): string {
  return `composer/${seat}`;
}

/** One draft a seat, each kept as it is typed; whichever is shown, the others stay. */
export function useComposerDraft(seat: string) {
  const drafts = useDrafts();
  const [typed, setTyped] = useState<Readonly<Record<string, ComposerDraft>>>({});
  const latest = useRef(typed);
  const kept = useMemo(() => readDraft(drafts.read(draftKey(seat))), [drafts, seat]);
  const read = useCallback(
    (of: string) => latest.current[of] ?? readDraft(drafts.read(draftKey(of))),
    [drafts],
  );
  const write = useCallback(
    (of: string, draft: ComposerDraft) => {
      latest.current = { ...latest.current, [of]: draft };
      setTyped(latest.current);
      drafts.write(draftKey(of), writeDraft(draft));
    },
    [drafts],
  );
  return { draft: typed[seat] ?? kept, read, write };
}
