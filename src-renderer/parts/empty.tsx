import type { ReactNode } from 'react';
import styles from './empty.module.css';

export interface EmptyProps {
  /** One sentence: "No moves yet this round." */
  readonly children: ReactNode;
  /** The key that starts, with key caps. */
  readonly hint?: ReactNode;
}

export function Empty({ children, hint }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{children}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
