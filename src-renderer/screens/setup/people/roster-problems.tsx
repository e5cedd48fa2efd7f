import type { RosterProblem } from './roster.ts';
import styles from './roster-problems.module.css';

/** Everything that is wrong at once, so that a sheet is put right in one go. */
export function RosterProblems({ problems }: { readonly problems: readonly RosterProblem[] }) {
  return (
    <ul className={styles.problems} aria-label="Problems">
      {problems.map(({ row, column, message }, index) => (
        <li key={index}>
          <b>
            Row {row}
            {column && `, ${/^\d+$/.test(column) ? `column ${column}` : column}`}
          </b>{' '}
          {message}
        </li>
      ))}
    </ul>
  );
}
