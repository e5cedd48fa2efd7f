import type { SeatFigures } from '../../../src-main/report/comparison/figures.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { classes } from '../../parts/classes.ts';
import type { Side } from '../../../src-main/report/comparison.ts';
import { FigureLink } from './figure-link.tsx';
import { Dumbbell } from './dumbbell.tsx';
import { rangeOf } from './range-of.ts';
import styles from './difference-pane.module.css';

interface SeatRowsProps {
  readonly figures: readonly SeatFigures[];
  readonly packs: readonly Pack[];
  readonly sides: readonly Side[];
}

export function SeatRows({ figures, packs, sides }: SeatRowsProps) {
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
                <FigureLink side={sides[0]} figure={{ seat }} name={mark?.name ?? seat} value={a} />
              </td>
              <td className={styles.arrow} aria-hidden="true">
                →
              </td>
              <td className={classes(styles.figure, styles.strong)}>
                <FigureLink side={sides[1]} figure={{ seat }} name={mark?.name ?? seat} value={b} />
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
