import { useEffect, useMemo, useRef, useState } from 'react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { usePhotos } from '../../../client/photos-context.ts';
import type { PreparedPhoto } from '../../../client/prepare-photo.ts';
import { AudienceField } from '../../../parts/audience-field.tsx';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { timeText } from '../../../parts/time.ts';
import { MomentField } from '../moment-field.tsx';
import { useRoom } from '../room.ts';
import styles from './photo-form.module.css';

interface PhotoFormProps {
  readonly photo: PreparedPhoto;
  readonly onDone: () => void;
}

/** What a photo shows, what it belongs to and who may see it, before it is recorded. */
export function PhotoForm({ photo, onDone }: PhotoFormProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { moveId, notify } = useRoom();
  const photos = usePhotos();
  const [name, setName] = useState(() => `Photo, ${timeText(new Date().toISOString())}`);
  const [isOnMove, setOnMove] = useState(false);
  const [visibility, setVisibility] = useState<Visibility>('control');
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const [isSending, setSending] = useState(false);
  const caption = useRef<HTMLInputElement>(null);
  const address = useMemo(() => URL.createObjectURL(photo.copy), [photo]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  useEffect(() => caption.current?.select(), []);
  const move = moveId === null ? undefined : findMove(state, moveId);
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null);
  const elsewhere = refusal && refusal.field !== 'name' && refusal.field !== 'visibility';

  async function add() {
    if (isSending) return;
    setSending(true);
    try {
      const about = { name, visibility, ...(isOnMove && moveId !== null && { moveId }) };
      const outcome = await photos.add(photo, about);
      if (!outcome.ok) {
        setRefusal(outcome.refusal);
        return;
      }
      notify('Photo added');
      onDone();
    } finally {
      setSending(false);
    }
  }
  return (
    <form
      className={styles.form}
      aria-label="Add the photo"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <img className={styles.preview} src={address} alt={`To be added: ${name}`} />
      <TextField
        ref={caption}
        label="Caption"
        labelPosition="left"
        size="small"
        autoFocus
        value={name}
        onChange={(text) => {
          setRefusal(null);
          setName(text);
        }}
        error={errorAt('name')}
      />
      <MomentField move={move && moveNumber(move)} isOnMove={isOnMove} onChange={setOnMove} />
      <AudienceField
        label="Seen by"
        pack={pack}
        value={visibility}
        onChange={(chosen) => {
          setRefusal(null);
          setVisibility(chosen);
        }}
        error={errorAt('visibility')}
      />
      {elsewhere && <Refusal title={`Not added: ${refusal.message}`} />}
      <div className={styles.buttons}>
        <Button variant="text" onPress={onDone}>
          Leave out
        </Button>
        <Button
          variant="primary"
          keys="Enter"
          type="submit"
          isDisabled={isSending}
          reason={isSending ? 'saving' : undefined}
        >
          Add photo
        </Button>
      </div>
    </form>
  );
}
