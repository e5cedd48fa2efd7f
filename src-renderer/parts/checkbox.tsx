import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Some of what it stands for is checked. */
  readonly isMixed?: boolean;
  readonly isDisabled?: boolean;
  /** Needed when the children have no words. */
  readonly label?: string;
}

export function Checkbox(props: CheckboxProps) {
  const { children, isChecked, onChange, isMixed = false, isDisabled, label } = props;
  return (
    <CheckboxField
      className={styles.field ?? ''}
      isSelected={isChecked}
      isIndeterminate={isMixed}
      onChange={onChange}
      isDisabled={isDisabled}
      aria-label={label}
    >
      <CheckboxButton className={styles.button ?? ''}>
        <svg className={styles.box} viewBox="0 0 16 16" aria-hidden="true">
          <rect className={styles.frame} x="0.75" y="0.75" width="14.5" height="14.5" rx="1.5" />
          {isMixed ? (
            <path className={styles.tick} d="M4 8h8" />
          ) : (
            isChecked && <path className={styles.tick} d="M3.75 8.25l3 3 5.5-6.5" />
          )}
        </svg>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
