import { imperativeWords } from '../../../parts/imperative-words.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { openImperatives } from '../assessment/round-to-assess.ts';
import { useRoom } from '../room.ts';
import styles from './imperatives.module.css';

/** How the imperatives stood at the end of the round assessed last. */
export function Imperatives() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { open } = useRoom();
  const waiting = state.rounds.filter(
    (each) => each.status === 'closed' && openImperatives(each, pack.imperatives) > 0,
  );
  const round = state.rounds.findLast(({ imperatives }) => Object.keys(imperatives).length > 0);
  if (!round) {
    return waiting.length === 0 ? null : (
      <section className={styles.imperatives} aria-label="Imperatives">
        <Button variant="link" size="small" onPress={() => open('imperatives')}>
          Imperatives to judge
        </Button>
      </section>
    );
  }
  return (
    <section className={styles.imperatives} aria-labelledby="rail-imperatives">
      <h2 id="rail-imperatives" className={styles.heading}>
        <Button variant="link" size="small" onPress={() => open('imperatives')}>
          Imperatives, end of round {round.number}
        </Button>
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
