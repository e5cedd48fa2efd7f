import { ink } from '../../../src-main/report/charts/ink.ts';
import type { CriterionFigures } from '../../../src-main/report/comparison/figures.ts';
import { classes } from '../../parts/classes.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { Dumbbell } from './dumbbell.tsx';
import { rangeOf } from './range-of.ts';
import styles from './difference-pane.module.css';

export function CriterionRows({ figures }: { readonly figures: readonly CriterionFigures[] }) {
  const range = rangeOf(figures.map(({ sum }) => sum));
  if (figures.length === 0) return <p>They ask nothing in the same words.</p>;
  return (
    <table className={styles.table} aria-label="By criterion">
      <tbody>
        {figures.map(({ id, kind, name, sum: { values } }, place) => {
          const beginsFears = kind === 'fear' && figures[place - 1]?.kind === 'benefit';
          const [a = null, b = null] = values;
          return (
            <tr key={id} className={classes(beginsFears && styles.fearsBegin)}>
              <th scope="row" className={classes(styles.code, styles[kind])}>
                {id}
              </th>
              <td>{name}</td>
              <td className={styles.plot}>
                <span className="visually-hidden">
                  A {signed(a)}, B {signed(b)}
                </span>
                <span title={`A ${signed(a)}, B ${signed(b)}`}>
                  <Dumbbell
                    values={values}
                    range={range}
                    width={150}
                    colour={kind === 'benefit' ? ink.benefit : ink.fear}
                  />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
