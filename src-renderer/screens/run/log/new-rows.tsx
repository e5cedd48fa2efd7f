import { KeyCap } from '../../../parts/key-cap.tsx';
import styles from './run-log.module.css';

interface NewRowsProps {
  readonly follow: {
    readonly unseen: number;
    readonly hidden: number;
    toNewest(this: void): void;
  };
}

/** “1 new, End”: for whoever reads back, or filters, while the room goes on. */
export function NewRows({ follow: { unseen, hidden, toNewest } }: NewRowsProps) {
  if (unseen === 0) return null;
  const all = hidden === unseen ? '' : `${hidden} of them `;
  return (
    <button type="button" className={styles.unseen} onClick={toNewest}>
      {unseen} new, <KeyCap keys="End" />
      {hidden > 0 && (
        <>
          {' '}
          {all}hidden by the filter, <KeyCap keys="C" /> clears it
        </>
      )}
    </button>
  );
}
