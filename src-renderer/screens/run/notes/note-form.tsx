import { useEffect, useRef, type KeyboardEvent } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { AudienceField } from '../../../parts/audience-field.tsx';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { MomentField } from '../moment-field.tsx';
import { useRoom } from '../room.ts';
import { seatOnKey } from './speakers.ts';
import { SpeakerField } from './speaker-field.tsx';
import { useNote } from './use-note.ts';
import styles from './note-form.module.css';

const fields = ['text', 'visibility', 'occurredAt'];

/** A note in seconds: what was said, who spoke, what it belongs to, who may read it. */
export function NoteForm() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { moveId } = useRoom();
  const { draft, change, log, refusal } = useNote();
  const text = useRef<HTMLTextAreaElement>(null);
  const move = moveId === null ? undefined : findMove(state, moveId);
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null);
  const elsewhere = refusal && !fields.includes(refusal.field ?? '') ? refusal.message : null;
  useEffect(() => text.current?.focus(), []);

  async function submit() {
    await log();
    text.current?.focus();
  }
  function onTextKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  }
  /** Before the composer takes the same keys for itself. */
  function onFormKey(event: KeyboardEvent) {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1] ?? '';
    const seat = event.altKey ? seatOnKey(digit, pack) : undefined;
    const isLog = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (seat === undefined && !isLog) return;
    event.preventDefault();
    event.stopPropagation();
    if (seat !== undefined) change({ speaker: seat });
    else void submit();
  }

  return (
    <form
      className={styles.form}
      aria-label="Take a note"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDownCapture={onFormKey}
    >
      <TextField
        ref={text}
        label="Note"
        labelPosition="hidden"
        serif
        size="small"
        isMultiline
        rows={2}
        placeholder="What was said or seen"
        value={draft.text}
        onChange={(words) => change({ text: words })}
        onKeyDown={onTextKey}
        error={errorAt('text')}
      />
      <SpeakerField value={draft.speaker} onChange={(speaker) => change({ speaker })} />
      <MomentField
        move={move && moveNumber(move)}
        isOnMove={draft.isOnMove}
        onChange={(isOnMove) => change({ isOnMove })}
      />
      <AudienceField
        label="Read by"
        pack={pack}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
        error={errorAt('visibility')}
      />
      {elsewhere && <Refusal title={`Not logged: ${elsewhere}`} detail="Your text is kept." />}
      <div className={styles.foot}>
        <TextField
          label="Heard at"
          labelPosition="left"
          size="small"
          placeholder="now"
          value={draft.when}
          onChange={(when) => change({ when })}
          error={errorAt('occurredAt')}
        />
        <Button variant="primary" keys="Enter" type="submit">
          Log note
        </Button>
      </div>
    </form>
  );
}
