import type { Comparison } from '../../../src-main/report/comparison.ts';
import { halves } from '../../../src-main/report/model/outcome.ts';
import { JudgedTable } from './judged-table.tsx';
import styles from './difference-pane.module.css';

/** Imperatives at the end, and the outcome each came closest to. */
export function JudgedBeside({ comparison }: { readonly comparison: Comparison }) {
  const { sides, imperatives, outcomes } = comparison;
  return (
    <>
      <section className={styles.part} aria-labelledby="compare-imperatives">
        <h2 id="compare-imperatives" className={styles.title}>
          Imperatives at the end
        </h2>
        {imperatives.length === 0 ? (
          <p className={styles.caption}>They have none in common.</p>
        ) : (
          <JudgedTable
            label="Imperatives at the end"
            sides={sides}
            rows={imperatives.map(({ id, name, words }) => ({
              id,
              code: id,
              name,
              cells: words.map((text) => ({ text, isStrong: true })),
            }))}
          />
        )}
      </section>
      <section className={styles.part} aria-labelledby="compare-outcome">
        <h2 id="compare-outcome" className={styles.title}>
          Outcome
        </h2>
        {outcomes.profiles.length > 0 && (
          <>
            <p className={styles.caption}>indicators that hold; the closest in bold</p>
            <JudgedTable
              label="Outcome"
              sides={sides}
              rows={outcomes.profiles.map(({ id, name, of, holds, isClosest }) => ({
                id,
                code: '',
                name,
                cells: holds.map((count, place) => ({
                  text: count === null ? '–' : `${halves(count)} of ${of}`,
                  isStrong: isClosest[place] === true,
                })),
              }))}
            />
          </>
        )}
        <ul className={styles.conclusions}>
          {outcomes.conclusions.map((text, place) => (
            <li key={sides[place]?.id}>
              <b>{sides[place]?.letter}</b> {text}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
