import { useEffect, useState, type CSSProperties } from 'react';
import styles from './loading.module.css';

export interface LoadingProps {
  /** "Reading 312 entries". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Milliseconds before anything is shown: what is quicker needs no announcement. */
  readonly after?: number;
}

export function Loading({ label, done, total, after = 400 }: LoadingProps) {
  const [isShown, setShown] = useState(after === 0);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  if (!isShown) return null;
  const share = { '--share': total > 0 ? Math.min(1, done / total) : 0 } as CSSProperties;
  return (
    <div className={styles.loading}>
      <p>{label}</p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div className={styles.bar} style={share} />
      </div>
    </div>
  );
}
