import { useState } from 'react';
import type { Attachment } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import styles from '../annotation.module.css';
import { useRoom } from '../room.ts';

interface AmendPhotoProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** Changes the caption. The earlier one stays in the log. */
export function AmendPhoto({ attachment, onClose }: AmendPhotoProps) {
  const mirror = useMirror();
  const { notify } = useRoom();
  const [name, setName] = useState(attachment.name);
  const [error, setError] = useState<string | null>(null);
  async function save() {
    const attachmentId = attachment.id;
    const outcome = await mirror.execute({ kind: 'amendAttachment', attachmentId, name });
    if (!outcome.ok && outcome.refusal.code !== 'amendment-empty') {
      setError(outcome.refusal.message);
      return;
    }
    onClose();
    if (outcome.ok) notify('Caption amended');
  }
  return (
    <form
      className={styles.form}
      aria-label="Amend the caption"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label="Caption"
        labelPosition="hidden"
        size="small"
        autoFocus
        value={name}
        onChange={(text) => {
          setError(null);
          setName(text);
        }}
        error={error}
      />
      <div className={styles.buttons}>
        <Button variant="text" size="small" keys="Esc" onPress={onClose}>
          Cancel
        </Button>
        <Button size="small" keys="Enter" type="submit">
          Save caption
        </Button>
      </div>
    </form>
  );
}
