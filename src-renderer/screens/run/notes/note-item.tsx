import { useState } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Note } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { audienceWords } from '../../../parts/audience-words.ts';
import { Button } from '../../../parts/button.tsx';
import { classes } from '../../../parts/classes.ts';
import { isLate } from '../../../parts/late.ts';
import { Speaker } from '../../../parts/speaker.tsx';
import { timeText } from '../../../parts/time.ts';
import styles from '../annotation.module.css';
import { DiscloseForm } from '../disclose-form.tsx';
import { useRoom } from '../room.ts';
import { AmendNote } from './amend-note.tsx';

/** One note with what can still be done with it. */
export function NoteItem({
  note,
  isReadOnly,
}: {
  readonly note: Note;
  readonly isReadOnly: boolean;
}) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const room = useRoom();
  const [mode, setMode] = useState<'read' | 'amend' | 'disclose'>('read');
  const { id: noteId, moveId } = note;
  const move = moveId === null ? undefined : findMove(state, moveId);
  const amended = note.amendments.at(-1);

  async function strike() {
    const outcome = await mirror.execute({ kind: 'strikeNote', noteId });
    if (outcome.ok) room.notify('Note struck');
  }
  async function disclose(to: Note['visibility']) {
    const outcome = await mirror.execute({ kind: 'discloseNote', noteId, to });
    if (outcome.ok) room.notify('Note disclosed');
    return outcome;
  }
  return (
    <li className={classes(styles.item, note.struckAt !== null && styles.struck)}>
      <div className={styles.head}>
        <strong>{timeText(note.at)}</strong>
        {isLate({ occurredAt: note.at, recordedAt: note.recordedAt }) && <span>late</span>}
        {note.speaker && (
          <Speaker speaker={note.speaker} pack={mirror.pack} participants={state.participants} />
        )}
        {move && (
          <Button variant="link" size="small" onPress={() => room.select(move.id)}>
            on {moveNumber(move)}
          </Button>
        )}
        <span className={styles.audience}>{audienceWords(note.visibility, mirror.pack)}</span>
      </div>
      {mode === 'amend' ? (
        <AmendNote note={note} onClose={() => setMode('read')} />
      ) : (
        <p className={styles.said}>{note.text}</p>
      )}
      {amended && (
        <details className={styles.history}>
          <summary>amended {timeText(amended.at)}</summary>
          {note.amendments.map(({ version, before }) => (
            <p key={version} className={styles.before}>
              {before.text ?? 'Who spoke, or what it belongs to'}
            </p>
          ))}
        </details>
      )}
      {note.struckAt !== null && <p className={styles.hint}>Struck {timeText(note.struckAt)}</p>}
      {mode === 'read' && note.struckAt === null && !isReadOnly && (
        <div className={styles.acts}>
          <Button variant="link" size="small" onPress={() => setMode('amend')}>
            Amend
          </Button>
          <Button variant="link" size="small" onPress={() => void strike()}>
            Strike
          </Button>
          {note.visibility !== 'public' && (
            <Button variant="link" size="small" onPress={() => setMode('disclose')}>
              Disclose
            </Button>
          )}
        </div>
      )}
      {mode === 'disclose' && <DiscloseForm disclose={disclose} onClose={() => setMode('read')} />}
    </li>
  );
}
