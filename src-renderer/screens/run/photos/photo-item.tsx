import { useState } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Attachment } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { audienceWords } from '../../../parts/audience-words.ts';
import { Button } from '../../../parts/button.tsx';
import { classes } from '../../../parts/classes.ts';
import { timeText } from '../../../parts/time.ts';
import styles from '../annotation.module.css';
import { DiscloseForm } from '../disclose-form.tsx';
import { useRoom } from '../room.ts';
import { AmendPhoto } from './amend-photo.tsx';
import { PhotoButton } from './photo-button.tsx';
import { useSaveOriginal } from './save-original.ts';

interface PhotoItemProps {
  readonly attachment: Attachment;
  readonly isReadOnly: boolean;
}

/** One photo with what can still be done with it. */
export function PhotoItem({ attachment, isReadOnly }: PhotoItemProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const room = useRoom();
  const save = useSaveOriginal();
  const [mode, setMode] = useState<'read' | 'amend' | 'disclose'>('read');
  const { id: attachmentId, moveId, struckAt } = attachment;
  const move = moveId === null ? undefined : findMove(state, moveId);
  const canChange = struckAt === null && !isReadOnly;

  async function strike() {
    const outcome = await mirror.execute({ kind: 'strikeAttachment', attachmentId });
    if (outcome.ok) room.notify('Photo struck');
  }
  async function disclose(to: Attachment['visibility']) {
    const outcome = await mirror.execute({ kind: 'discloseAttachment', attachmentId, to });
    if (outcome.ok) room.notify('Photo disclosed');
    return outcome;
  }
  return (
    <li className={classes(styles.item, struckAt !== null && styles.struck)}>
      <div className={styles.head}>
        <strong>{timeText(attachment.at)}</strong>
        {move && (
          <Button variant="link" size="small" onPress={() => room.select(move.id)}>
            on {moveNumber(move)}
          </Button>
        )}
        <span className={styles.audience}>{audienceWords(attachment.visibility, mirror.pack)}</span>
      </div>
      {struckAt === null && <PhotoButton attachment={attachment} size="wide" />}
      {mode === 'amend' ? (
        <AmendPhoto attachment={attachment} onClose={() => setMode('read')} />
      ) : (
        <p className={styles.said}>{attachment.name}</p>
      )}
      {struckAt !== null && <p className={styles.hint}>Struck {timeText(struckAt)}</p>}
      {mode === 'read' && (
        <div className={styles.acts}>
          {canChange && (
            <>
              <Button variant="link" size="small" onPress={() => setMode('amend')}>
                Amend caption
              </Button>
              <Button variant="link" size="small" onPress={() => void strike()}>
                Strike
              </Button>
            </>
          )}
          {canChange && attachment.visibility !== 'public' && (
            <Button variant="link" size="small" onPress={() => setMode('disclose')}>
              Disclose
            </Button>
          )}
          <Button variant="link" size="small" onPress={() => void save(attachment)}>
            Save original
          </Button>
        </div>
      )}
      {mode === 'disclose' && <DiscloseForm disclose={disclose} onClose={() => setMode('read')} />}
    </li>
  );
}
