import type { Comparison } from '../../../src-main/report/comparison.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { openMove } from './open-move.ts';
import styles from './difference-pane.module.css';

/** The same inject, and what each room answered. */
export function InjectsBeside({ comparison }: { readonly comparison: Comparison }) {
  const { sides, injects } = comparison;
  if (injects.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="compare-injects">
      <h2 id="compare-injects" className={styles.title}>
        Same inject, different answers
      </h2>
      <ul>
        {injects.map(({ id, number, title, answers }) => (
          <li key={id} className={styles.inject}>
            <p className={styles.injectTitle}>
              <b>I {number}</b> {title}
            </p>
            {answers.map((moves, place) => {
              const side = sides[place];
              if (!side) return null;
              return (
                <div key={side.id} className={styles.answer}>
                  <b>{side.letter}</b>
                  <div className={styles.answerMoves}>
                    {moves === null && <span className={styles.missing}>Not released</span>}
                    {moves?.length === 0 && <span className={styles.missing}>No answer</span>}
                    {moves?.map((move) => (
                      <button
                        key={move.id}
                        type="button"
                        data-opens={`${id} ${side.id} ${move.version}`}
                        onClick={({ currentTarget }) =>
                          openMove(side.id, move.version, currentTarget)
                        }
                      >
                        {move.number} {move.title}, {signed(move.net)}
                      </button>
                    ))}
                  </div>
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
