import { imperativeWords } from '../../../parts/imperative-words.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import styles from './imperatives.module.css';

/** How the imperatives stood at the end of the round assessed last. */
export function Imperatives() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const round = state.rounds.findLast(({ imperatives }) => Object.keys(imperatives).length > 0);
  if (!round) return null;
  return (
    <section className={styles.imperatives} aria-labelledby="rail-imperatives">
      <h2 id="rail-imperatives" className={styles.heading}>
        Imperatives, end of round {round.number}
      </h2>
      <dl className={styles.list}>
        {pack.imperatives.map(({ id, short }) => {
          const assessed = round.imperatives[id];
          return (
            <div key={id} className={styles.row}>
              <dt>
                <strong>{id}</strong> <span className={styles.name}>{short}</span>
              </dt>
              <dd className={styles.value}>{assessed ? imperativeWords[assessed.value] : '–'}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
