import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { SideBySide } from '../../../src-main/report/comparison/figures.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { classes } from '../../parts/classes.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { FigureLink } from './figure-link.tsx';
import styles from './beside-table.module.css';

interface BesideTableProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

/** Seat and criterion of several sessions in one table, a line for each of them. */
export function BesideTable({ comparison, packs }: BesideTableProps) {
  const { sides, figures, likeness } = comparison;
  const { bySeat, byCriterion, net } = figures;
  const seats = packs.flatMap((pack) => pack.seats);
  const sums = (of: (id: string) => SideBySide | undefined, total: SideBySide) =>
    sides.map((_, place) => [
      ...byCriterion.map(({ id }) => of(id)?.values[place] ?? null),
      ...(likeness.comparesNets ? [total.values[place] ?? null] : []),
    ]);
  const groups = [
    ...bySeat.map(({ seat, byCriterion: own, net: total }) => ({
      id: seat,
      mark: seats.find(({ id }) => id === seat),
      lines: sums((id) => own[id], total),
    })),
    {
      id: '',
      mark: undefined,
      lines: sums((id) => byCriterion.find((one) => one.id === id)?.sum, net),
    },
  ];
  return (
    <table className={styles.table} aria-label="Seat and criterion">
      <thead>
        <tr>
          <th scope="col">Seat</th>
          <th scope="col">Session</th>
          {byCriterion.map(({ id, name }) => (
            <th key={id} scope="col" className={styles.figure} title={name}>
              {id}
            </th>
          ))}
          {likeness.comparesNets && (
            <th scope="col" className={styles.figure}>
              Net
            </th>
          )}
        </tr>
      </thead>
      {groups.map(({ id, mark, lines }) => (
        <tbody key={id}>
          {lines.map((values, place) => (
            <tr key={sides[place]?.id}>
              {place === 0 && (
                <th scope="rowgroup" rowSpan={lines.length} className={styles.seat}>
                  {mark ? <SeatMark seat={mark} /> : id || 'All'}
                </th>
              )}
              <th scope="row" className={styles.letter}>
                {sides[place]?.letter}
              </th>
              {values.map((value, column) => (
                <td
                  key={byCriterion[column]?.id ?? 'net'}
                  className={classes(styles.figure, !byCriterion[column] && styles.net)}
                >
                  <FigureLink
                    side={sides[place]}
                    figure={{
                      ...(id && { seat: id }),
                      ...(byCriterion[column] && { criterion: byCriterion[column].id }),
                    }}
                    name={[mark?.name ?? (id || 'all'), byCriterion[column]?.id ?? 'net'].join(
                      ', ',
                    )}
                    value={value}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
