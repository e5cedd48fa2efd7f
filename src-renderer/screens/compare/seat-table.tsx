import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { BesideTable } from './beside-table.tsx';
import styles from './beside-table.module.css';

interface SeatTableProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

/** Wider than a small window, the table scrolls in its own place. */
export function SeatTable({ comparison, packs }: SeatTableProps) {
  return (
    <section aria-labelledby="compare-table">
      <h2 id="compare-table" className={styles.title}>
        Seat and criterion, {comparison.counts}
      </h2>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Sums as a table">
        <BesideTable comparison={comparison} packs={packs} />
      </div>
    </section>
  );
}
