import { useState } from 'react';
import type { Note } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import styles from '../annotation.module.css';
import { useRoom } from '../room.ts';
import { SpeakerField } from './speaker-field.tsx';
import { speakerOf, speakerText } from './speakers.ts';

/** Changes what was written down. The earlier wording stays in the log. */
export function AmendNote({
  note,
  onClose,
}: {
  readonly note: Note;
  readonly onClose: () => void;
}) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { notify } = useRoom();
  const [text, setText] = useDraft(`note/${note.id}`, note.text);
  const [speaker, setSpeaker] = useState(speakerText(note.speaker, mirror.pack, state));
  const [error, setError] = useState<string | null>(null);

  function leave() {
    setText('');
    onClose();
  }
  async function save() {
    const outcome = await mirror.execute({
      kind: 'amendNote',
      noteId: note.id,
      text,
      speaker: speakerOf(speaker, mirror.pack, state),
    });
    if (!outcome.ok && outcome.refusal.code !== 'amendment-empty') {
      setError(outcome.refusal.message);
      return;
    }
    leave();
    if (outcome.ok) notify('Note amended');
  }
  return (
    <form
      className={styles.form}
      aria-label="Amend the note"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label="Note"
        labelPosition="hidden"
        serif
        size="small"
        isMultiline
        autoFocus
        value={text}
        onChange={(words) => {
          setError(null);
          setText(words);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
        error={error}
      />
      <SpeakerField value={speaker} onChange={setSpeaker} />
      <div className={styles.buttons}>
        <Button variant="text" size="small" keys="Esc" onPress={leave}>
          Cancel
        </Button>
        <Button size="small" keys="Enter" type="submit">
          Save amendment
        </Button>
      </div>
    </form>
  );
}
