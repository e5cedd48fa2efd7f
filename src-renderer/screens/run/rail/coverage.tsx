import { useMemo } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { MeterBar } from '../../../parts/meter-bar.tsx';
import { coverageOf } from './coverage-of.ts';
import styles from './coverage.module.css';

/** How much of what can be rated is rated, and what still waits. */
export function Coverage() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { rated, ratable, effects, toScore, toFinish } = useMemo(
    () => coverageOf(state.rounds, pack),
    [state.rounds, pack],
  );
  return (
    <section className={styles.coverage} aria-labelledby="rail-coverage">
      <div className={styles.head}>
        <h2 id="rail-coverage" className={styles.heading}>
          Coverage
        </h2>
        <span className={styles.rated}>
          {rated} of {ratable} rated
        </span>
      </div>
      <div className={styles.bars}>
        {pack.criteria.map((criterion, index) => (
          <MeterBar
            key={criterion.id}
            code={criterion.id}
            name={criterion.name}
            family={criterion.kind}
            value={effects[index] ?? 0}
            full={Math.max(1, ...effects)}
            unit="moves with an effect"
          />
        ))}
      </div>
      <p className={styles.waiting}>
        <span className={styles.legend}>Bars, moves with an effect.</span>
        <strong>
          {toScore} to score, {toFinish} to finish
        </strong>
      </p>
      <p className={styles.figure}>
        <strong>{toScore}</strong> to score
      </p>
      <p className={styles.figure}>
        <strong>{toFinish}</strong> to finish
      </p>
    </section>
  );
}
