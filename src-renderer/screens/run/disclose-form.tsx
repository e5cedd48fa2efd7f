import { useState } from 'react';
import type { Visibility } from '../../../src-main/game/event/moves.ts';
import { useMirror } from '../../client/context.ts';
import type { Outcome } from '../../client/outcome.ts';
import { AudienceField } from '../../parts/audience-field.tsx';
import { Button } from '../../parts/button.tsx';
import styles from './annotation.module.css';

interface DiscloseFormProps {
  readonly disclose: (to: Visibility) => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
}

/** Lets more people know. What has been made known stays known. */
export function DiscloseForm({ disclose, onClose }: DiscloseFormProps) {
  const { pack } = useMirror();
  const [to, setTo] = useState<Visibility>('public');
  const [error, setError] = useState<string | null>(null);
  async function submit() {
    const outcome = await disclose(to);
    if (outcome.ok) onClose();
    else setError(outcome.refusal.message);
  }
  return (
    <form
      className={styles.form}
      aria-label="Disclose"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <AudienceField
        label="Tell"
        pack={pack}
        isTelling
        value={to}
        onChange={(chosen) => {
          setError(null);
          setTo(chosen);
        }}
        error={error}
      />
      <p className={styles.hint}>It goes on record, and cannot be taken back.</p>
      <div className={styles.buttons}>
        <Button variant="text" size="small" onPress={onClose}>
          Cancel
        </Button>
        <Button size="small" type="submit" autoFocus>
          Disclose
        </Button>
      </div>
    </form>
  );
}
