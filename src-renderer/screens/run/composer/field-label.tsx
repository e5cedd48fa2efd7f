import { KeyCap } from '../../../parts/key-cap.tsx';
import styles from './choice-field.module.css';

interface FieldLabelProps {
  readonly id?: string;
  readonly label: string;
  /** The prefixes that fill it from the line. */
  readonly prefixes?: readonly string[];
}

export function FieldLabel({ id, label, prefixes = [] }: FieldLabelProps) {
  return (
    <span className={styles.label}>
      <span id={id} className={styles.name}>
        {label}
      </span>
      {prefixes.map((prefix) => (
        <span key={prefix} className={styles.prefix} aria-hidden="true">
          <KeyCap keys={prefix} />
        </span>
      ))}
    </span>
  );
}
