import { useState } from 'react';
import type { Outcome } from '../../client/outcome.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './annotation.module.css';

interface RewordFormProps {
  /** “Amend the caption”. */
  readonly title: string;
  readonly label: string;
  /** What the button says. */
  readonly verb: string;
  readonly text: string;
  readonly save: (text: string) => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
}

/** One line in other words; left as it is, nothing happens. */
export function RewordForm(props: RewordFormProps) {
  const { title, label, verb, save, onClose, onSaved } = props;
  const [text, setText] = useState(props.text);
  const [error, setError] = useState<string | null>(null);
  async function submit() {
    if (text.trim() === props.text.trim()) return onClose();
    const outcome = await save(text);
    if (!outcome.ok) return setError(outcome.refusal.message);
    onClose();
    onSaved?.();
  }
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label={label}
        labelPosition="hidden"
        size="small"
        autoFocus
        value={text}
        onChange={(next) => {
          setError(null);
          setText(next);
        }}
        error={error}
      />
      <div className={styles.buttons}>
        <Button variant="text" size="small" keys="Esc" onPress={onClose}>
          Cancel
        </Button>
        <Button size="small" keys="Enter" type="submit">
          {verb}
        </Button>
      </div>
    </form>
  );
}
