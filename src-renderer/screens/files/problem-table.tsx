import { moreText, type ProblemList } from './outcome-words.ts';
import styles from './problem-table.module.css';

/** Everything that is wrong with the sheets, by file, row and column. */
export function ProblemTable({ list: { problems, more } }: { readonly list: ProblemList }) {
  return (
    // It scrolls, so the keyboard must reach it.
    <section className={styles.scroll} tabIndex={0} aria-label="What is wrong with the sheets">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className={styles.row}>
              Row
            </th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ file, row, column, message }, place) => (
            <tr key={place}>
              <td>{file}</td>
              <td className={styles.row}>{row ?? '–'}</td>
              <td>{column ?? '–'}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{moreText(more)}</p>}
    </section>
  );
}
