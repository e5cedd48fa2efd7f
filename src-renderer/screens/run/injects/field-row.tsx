import type { ReactNode } from 'react';
import styles from './field-row.module.css';

interface FieldRowProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly error?: string | null | undefined;
}

/** A label at the left, and what it is about. */
export function FieldRow({ label, children, error }: FieldRowProps) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <div className={styles.value}>
        {children}
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
