import { ink } from '../../../src-main/report/charts/ink.ts';
import type { CriterionFigures } from '../../../src-main/report/comparison/figures.ts';
import { classes } from '../../parts/classes.ts';
import { signed } from '../../../src-main/game/signed.ts';
import type { Side } from '../../../src-main/report/comparison.ts';
import { Button } from '../../parts/button.tsx';
import { useAsking } from './asked-figure.ts';
import { Dumbbell } from './dumbbell.tsx';
import { rangeOf } from './range-of.ts';
import styles from './difference-pane.module.css';

interface CriterionRowsProps {
  readonly figures: readonly CriterionFigures[];
  readonly sides: readonly Side[];
}

/** Two sums on one line; the criterion opens what they are made of. */
export function CriterionRows({ figures, sides }: CriterionRowsProps) {
  const { ask } = useAsking();
  const [first] = sides;
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
              <td>
                <Button
                  variant="link"
                  size="small"
                  label={`Evidence for ${id} ${name}`}
                  onPress={() =>
                    first && ask({ sessionId: first.id, figure: { criterion: id }, isOfAll: false })
                  }
                >
                  {name}
                </Button>
              </td>
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
