import type { Standing } from '../../../../src-main/report/standing.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { FigureButton } from './figure-button.tsx';
import styles from './tables.module.css';

interface SeatTableProps {
  readonly standing: Standing;
  readonly pack: Pack;
}

/** Who moved what: sums of ratings by seat and criterion, and what each seat adds to the net. */
export function SeatTable({ standing, pack }: SeatTableProps) {
  const { rows, all } = standing.seats;
  const seatOf = (id: string) => pack.seats.find((seat) => seat.id === id);
  return (
    <section className={styles.section} aria-labelledby="standing-seats">
      <h3 id="standing-seats" className={styles.heading}>
        Seats and criteria
      </h3>
      <div className={styles.wide} tabIndex={0} role="group" aria-label="Seats and criteria, table">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Seat</th>
              {pack.criteria.map(({ id, kind }) => (
                <th key={id} scope="col" className={styles[kind]}>
                  {id}
                </th>
              ))}
              <th scope="col">Net</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ seat, values, net }) => {
              const found = seatOf(seat);
              return (
                <tr key={seat}>
                  <th scope="row">{found ? <SeatMark seat={found} size={11} /> : seat}</th>
                  {pack.criteria.map(({ id }) => (
                    <td key={id}>
                      <FigureButton figure={{ seat, criterion: id }} value={values[id] ?? null} />
                    </td>
                  ))}
                  <td>
                    <FigureButton figure={{ seat }} value={net} />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              {pack.criteria.map(({ id }) => (
                <td key={id}>
                  <FigureButton figure={{ criterion: id }} value={all.values[id] ?? null} />
                </td>
              ))}
              <td>
                <FigureButton figure={{}} value={all.net} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.note}>
        Criteria are sums of ratings; the net takes fears off and counts the weights.
      </p>
    </section>
  );
}
