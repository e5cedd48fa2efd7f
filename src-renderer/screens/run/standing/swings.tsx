import type { Swing } from '../../../../src-main/report/model/swings.ts';
import { FigureButton } from './figure-button.tsx';
import styles from './tables.module.css';

/** What moved it most, largest first. */
export function Swings({ swings }: { readonly swings: readonly Swing[] }) {
  if (swings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="standing-swings">
      <h3 id="standing-swings" className={styles.heading}>
        What moved it most
      </h3>
      <ol>
        {swings.map(({ move, net }) => (
          <li key={move.id} className={styles.item}>
            <span>
              <strong>{move.number}</strong> <span className={styles.said}>{move.title}</span>
            </span>
            <FigureButton figure={{ moveId: move.id }} value={net} />
          </li>
        ))}
      </ol>
    </section>
  );
}
