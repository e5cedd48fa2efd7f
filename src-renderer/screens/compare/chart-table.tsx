import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed, signedRange } from '../../../src-main/game/signed.ts';
import { ScrollRegion } from './scroll-region.tsx';
import styles from './chart-table.module.css';

interface ChartTableProps {
  readonly comparison: Comparison;
  readonly pack: Pack;
}

/** The figures of the chart, row by row. */
export function ChartTable({ comparison, pack }: ChartTableProps) {
  const { rows, sides, lines } = comparison;
  return (
    <ScrollRegion label="Positions as a table">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Seat</th>
            {sides.map(({ id, letter }) => (
              <th key={id} scope="col" className={styles.figure}>
                {letter}
              </th>
            ))}
            {sides.length === 2 &&
              sides.map(({ id, letter }) => (
                <th key={id} scope="col" className={styles.figure}>
                  {letter}, evaluators
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ round, seat, moves }, row) => {
            const mark = pack.seats.find(({ id }) => id === seat);
            const points = lines.map((line) => line.find((point) => point.row === row));
            return (
              <tr key={moves.map((move) => move?.id).join()}>
                <th scope="row">{round}</th>
                <td>{mark ? <SeatMark seat={mark} /> : seat}</td>
                {points.map((point, place) => (
                  <td key={sides[place]?.id} className={styles.figure}>
                    {point ? (point.net === null ? 'to score' : signed(point.position)) : '–'}
                  </td>
                ))}
                {sides.length === 2 &&
                  points.map((point, place) => (
                    <td key={sides[place]?.id} className={styles.figure}>
                      {point?.spread ? signedRange(point.spread.low, point.spread.high) : '–'}
                    </td>
                  ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
