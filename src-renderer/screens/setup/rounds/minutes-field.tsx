import { useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { useLocked } from '../use-locked.ts';
import { useSavedText } from '../use-saved-text.ts';
import { mostMinutes, readMinutes } from './plan.ts';
import styles from './minutes-field.module.css';

interface MinutesFieldProps {
  /** “Brief, round 1”. */
  readonly label: string;
  /** Of the draft. */
  readonly field: string;
  readonly minutes: number;
  readonly save: (minutes: number) => Promise<string | null>;
}

/** A figure in the table of rounds; its column is too narrow for words, so a refusal hangs below. */
export function MinutesField({ label, field, minutes, save }: MinutesFieldProps) {
  const isLocked = useLocked() !== null;
  const faultId = useId();
  const { text, error, change, commit } = useSavedText(
    `setup/${field}`,
    String(minutes),
    async (typed) => {
      const read = readMinutes(typed);
      return read === null ? `Minutes, 0 to ${mostMinutes}.` : save(read);
    },
  );
  return (
    <TextField
      className={styles.field ?? ''}
      aria-label={label}
      aria-describedby={error ? faultId : undefined}
      value={text}
      onChange={change}
      inputMode="numeric"
      isInvalid={error !== null}
      validationBehavior="aria"
      isReadOnly={isLocked}
    >
      <Input
        className={styles.input ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          void commit();
        }}
      />
      {error && (
        <span id={faultId} role="alert" className={styles.fault}>
          {error}
        </span>
      )}
    </TextField>
  );
}
