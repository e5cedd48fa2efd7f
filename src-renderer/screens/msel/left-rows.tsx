import { Button } from '../../parts/button.tsx';
import type { LeftRow } from './read-rows.ts';
import styles from './msel-import.module.css';

/** So many are listed; the file to mend holds them all. */
const listed = 100;

interface LeftRowsProps {
  readonly rows: readonly LeftRow[];
  readonly onSave: () => void;
}

/** The rows that cannot be taken, each with its column and the reason. */
export function LeftRows({ rows, onSave }: LeftRowsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <div className={styles.left}>
        <h3 className={styles.heading}>
          {rows.length === 1 ? '1 row cannot be taken' : `${rows.length} rows cannot be taken`}
        </h3>
        <Button size="small" onPress={onSave}>
          Save as CSV to mend
        </Button>
      </div>
      <ul className={styles.rows} aria-label="Rows that cannot be taken">
        {rows.slice(0, listed).map(({ line, column, reason }) => (
          <li key={line}>
            <strong>Row {line}</strong>
            <span>
              {column}: {reason}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
