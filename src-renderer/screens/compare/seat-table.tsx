import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { BesideTable } from './beside-table.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import styles from './beside-table.module.css';

interface SeatTableProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

export function SeatTable({ comparison, packs }: SeatTableProps) {
  return (
    <section aria-labelledby="compare-table">
      <h2 id="compare-table" className={styles.title}>
        Seat and criterion, {comparison.counts}
      </h2>
      <ScrollRegion label="Seat and criterion, scrolls">
        <BesideTable comparison={comparison} packs={packs} />
      </ScrollRegion>
    </section>
  );
}
