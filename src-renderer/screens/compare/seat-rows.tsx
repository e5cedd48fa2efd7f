import type { SeatFigures } from '../../../src-main/report/comparison/figures.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { classes } from '../../parts/classes.ts';
import { Dumbbell } from './dumbbell.tsx';
import { rangeOf } from './range-of.ts';
import styles from './difference-pane.module.css';

interface SeatRowsProps {
  readonly figures: readonly SeatFigures[];
  readonly packs: readonly Pack[];
}

export function SeatRows({ figures, packs }: SeatRowsProps) {
  const range = rangeOf(figures.map(({ net }) => net));
  const seats = packs.flatMap((pack) => pack.seats);
  return (
    <table className={styles.table} aria-label="By seat">
      <tbody>
        {figures.map(({ seat, net: { values } }) => {
          const mark = seats.find(({ id }) => id === seat);
          const [a = null, b = null] = values;
          return (
            <tr key={seat}>
              <th scope="row">{mark ? <SeatMark seat={mark} /> : seat}</th>
              <td className={classes(styles.figure, styles.strong)}>
                <span className="visually-hidden">A </span>
                {signed(a)}
              </td>
              <td className={styles.arrow} aria-hidden="true">
                →
              </td>
              <td className={classes(styles.figure, styles.strong)}>
                <span className="visually-hidden">B </span>
                {signed(b)}
              </td>
              <td className={styles.plot}>
                <Dumbbell
                  values={values}
                  range={range}
                  width={138}
                  colour={mark ? `var(--tone-${mark.tone}-edge)` : 'var(--ink2)'}
                  seat={mark}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
