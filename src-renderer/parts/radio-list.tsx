import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import styles from './radio-list.module.css';

export interface RadioListOption<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  /** In secondary ink, in a column after the label. */
  readonly note?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioListProps<T extends string> {
  /** Names the choice; not shown. */
  readonly label: string;
  readonly options: readonly RadioListOption<T>[];
  readonly value: T | null;
  readonly onChange: (id: T) => void;
  /** Hairlines between the rows. */
  readonly isRuled?: boolean;
}

/** An exclusive choice of more options than a segmented one holds, or with notes. */
export function RadioList<T extends string>(props: RadioListProps<T>) {
  const { label, options, value, onChange, isRuled } = props;
  return (
    <RadioGroup
      className={classes(styles.list, isRuled && styles.ruled)}
      aria-label={label}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, label: text, note, isDisabled }) => (
        <RadioField key={id} value={id} className={styles.item ?? ''} isDisabled={isDisabled}>
          <RadioButton className={styles.button ?? ''}>
            <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
              <circle className={styles.frame} cx="8" cy="8" r="6.5" />
            </svg>
            <span className={styles.label}>{text}</span>
            {note && <span className={styles.note}>{note}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
