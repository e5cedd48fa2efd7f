import type { Side } from '../../../src-main/report/comparison.ts';
import { classes } from '../../parts/classes.ts';
import { ScrollRegion } from './scroll-region.tsx';
import styles from './difference-pane.module.css';

interface Judged {
  readonly id: string;
  /** Empty where the name is enough. */
  readonly code: string;
  readonly name: string;
  /** One for each session. */
  readonly cells: readonly { readonly text: string; readonly isStrong: boolean }[];
}

interface JudgedTableProps {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly rows: readonly Judged[];
}

/** What was asked down and two sessions across; of several sessions, the other way round. */
export function JudgedTable({ label, sides, rows }: JudgedTableProps) {
  if (sides.length > 2) return <Turned label={label} sides={sides} rows={rows} />;
  return (
    <table className={styles.table} aria-label={label}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Asked</th>
          {sides.map(({ id, letter }) => (
            <th key={id} scope="col">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, code, name, cells }) => (
          <tr key={id}>
            <th scope="row">
              {code && <span className={styles.inlineCode}>{code}</span>}
              {name}
            </th>
            {cells.map(({ text, isStrong }, place) => (
              <td
                key={sides[place]?.id}
                className={classes(styles.word, isStrong && styles.strong)}
              >
                {place > 0 && (
                  <span className={styles.arrow} aria-hidden="true">
                    →{' '}
                  </span>
                )}
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Turned({ label, sides, rows }: JudgedTableProps) {
  return (
    <ScrollRegion label={`${label}, scrolls`}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Session</span>
            </th>
            {rows.map(({ id, code, name }) => (
              <th key={id} scope="col" title={name}>
                {code || name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((side, place) => (
            <tr key={side.id}>
              <th scope="row" className={styles.code}>
                {side.letter}
              </th>
              {rows.map(({ id, cells }) => (
                <td
                  key={id}
                  className={classes(styles.word, cells[place]?.isStrong && styles.strong)}
                >
                  {cells[place]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
