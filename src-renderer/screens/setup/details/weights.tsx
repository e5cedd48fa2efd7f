import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import styles from './weights.module.css';

/** How much each criterion counts; the pack's own, so not changed here. */
export function Weights({ criteria }: { readonly criteria: readonly PackCriterion[] }) {
  return (
    <ul className={styles.weights}>
      {criteria.map(({ id, kind, name, weight }) => (
        <li key={id} title={name}>
          <span className={styles[kind]}>{id}</span> {weight}
        </li>
      ))}
    </ul>
  );
}
