import { useState } from 'react';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { momentTyped } from '../composer/when.ts';
import { useRoom } from '../room.ts';
import { emptyNote, readNote, type NoteDraft } from './note-draft.ts';
import { speakerOf } from './speakers.ts';

/** The note that is being written, kept as it is typed, and how it is logged. */
export function useNote() {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { moveId, notify } = useRoom();
  const [kept, keep] = useDraft('note');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const draft = readNote(kept);

  function change(changes: Partial<NoteDraft>) {
    setRefusal(null);
    keep(JSON.stringify({ ...draft, ...changes }));
  }
  /** Whether it was logged. */
  async function log(): Promise<boolean> {
    const { text, speaker, visibility, isOnMove, when } = draft;
    const occurredAt = momentTyped(when, state.session.date);
    const outcome = await mirror.execute({
      kind: 'takeNote',
      text,
      speaker: speakerOf(speaker, mirror.pack, state),
      visibility,
      ...(isOnMove && moveId !== null && { moveId }),
      ...(occurredAt !== undefined && { occurredAt }),
    });
    if (!outcome.ok) {
      setRefusal(outcome.refusal);
      return false;
    }
    setRefusal(null);
    // Who may read it mostly stays the same from note to note.
    keep(JSON.stringify({ ...emptyNote, visibility, isOnMove }));
    notify('Note logged');
    return true;
  }
  return { draft, change, log, refusal };
}
