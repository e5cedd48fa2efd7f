import { dashes } from './dashes.ts';
import styles from './line-sample.module.css';

/** How the line of a session is drawn. */
export function LineSample({ place }: { readonly place: number }) {
  return (
    <svg className={styles.line} width={30} height={4} aria-hidden="true">
      <line x1={0} x2={30} y1={2} y2={2} strokeDasharray={dashes[place]} />
    </svg>
  );
}
