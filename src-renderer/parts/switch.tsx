import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { Text } from 'react-aria-components/Text';
import { classes } from './classes.ts';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What it does, in a sentence, under the label. */
  readonly note?: ReactNode;
  /** The label as a heading of its pane. */
  readonly isHeading?: boolean;
  readonly isDisabled?: boolean;
}

/** Only for settings that take effect at once. */
export function Switch({ label, isOn, onChange, note, isHeading, isDisabled }: SwitchProps) {
  return (
    <SwitchField
      className={styles.field ?? ''}
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <SwitchButton className={styles.button ?? ''}>
        <span className={classes(styles.label, isHeading && styles.heading)}>{label}</span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.thumb} />
        </span>
      </SwitchButton>
      {note && (
        <Text slot="description" className={styles.note}>
          {note}
        </Text>
      )}
    </SwitchField>
  );
}
