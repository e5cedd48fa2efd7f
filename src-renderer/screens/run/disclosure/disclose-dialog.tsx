import { useState } from 'react';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Seat } from '../../../../src-main/scenario/pack.ts';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { RadioList } from '../../../parts/radio-list.tsx';
import styles from './disclose-dialog.module.css';

export interface DiscloseDialogProps {
  /** “2.3” or “D 1”. */
  readonly subject: string;
  /** Who knows of it now, such as “Moscow and control”. */
  readonly known: string;
  /** The seats that do not. */
  readonly others: readonly Seat[];
  /** What goes with it, such as “its arguments and revealed scores”. */
  readonly carries: string;
  readonly onCancel: () => void;
  /** Answers why not, or nothing when it is done. */
  readonly onDisclose: (to: Visibility) => Promise<string | null>;
}

/** Who is told of something that was private. What has been made known stays known. */
export function DiscloseDialog(props: DiscloseDialogProps) {
  const { subject, known, others, carries, onCancel, onDisclose } = props;
  const [kind, setKind] = useState<'public' | 'seats'>('public');
  const [named, setNamed] = useState<readonly string[]>([]);
  const [error, setError] = useState<string | null>(null);
  const told = others.filter(({ id }) => named.includes(id)).map(({ name }) => name);
  const who = kind === 'public' ? 'everyone' : listed(told);
  const isMissing = kind === 'seats' && told.length === 0;

  async function disclose() {
    if (isMissing) return;
    setError(await onDisclose(kind === 'public' ? 'public' : [...named]));
  }
  return (
    <Dialog
      isOpen
      title={`Disclose ${subject}?`}
      onCancel={onCancel}
      actions={[
        {
          label: isMissing ? 'Disclose' : `Disclose to ${who}`,
          keys: 'Enter',
          isExpected: true,
          isDisabled: isMissing,
          reason: 'choose a seat',
          onPress: () => void disclose(),
        },
      ]}
    >
      <p className={styles.known}>Known so far to {known}.</p>
      <RadioList
        label="Disclose to"
        value={kind}
        onChange={(next) => {
          setError(null);
          setKind(next);
        }}
        options={[
          { id: 'public', label: 'Everyone' },
          { id: 'seats', label: 'Named seats', isDisabled: others.length === 0 },
        ]}
      />
      {kind === 'seats' && (
        <div className={styles.seats} role="group" aria-label="Seats to tell">
          {others.map(({ id, name }) => (
            <Checkbox
              key={id}
              isChecked={named.includes(id)}
              onChange={(isChecked) =>
                setNamed(isChecked ? [...named, id] : named.filter((each) => each !== id))
              }
            >
              {name}
            </Checkbox>
          ))}
        </div>
      )}
      <p className={styles.carries}>
        {carries} This cannot be undone: what has been made known stays known.
      </p>
      {error && <FieldError text={error} />}
    </Dialog>
  );
}

function FieldError({ text }: { readonly text: string }) {
  return (
    <p role="alert" className={styles.error}>
      {text}
    </p>
  );
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
