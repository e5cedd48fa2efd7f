import type { Comparison } from '../../../src-main/report/comparison.ts';
import styles from './round-row.module.css';

interface RoundRowProps {
  readonly round: number;
  readonly rounds: Comparison['rounds'];
  readonly columns: number;
}

export function RoundRow({ round, rounds, columns }: RoundRowProps) {
  return (
    <tr className={styles.round}>
      <th scope="rowgroup" colSpan={columns}>
        Round {round} <i>{rounds.find(({ number }) => number === round)?.name}</i>
      </th>
    </tr>
  );
}
