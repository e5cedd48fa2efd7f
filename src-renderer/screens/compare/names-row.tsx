import type { Side } from '../../../src-main/report/comparison.ts';
import { Button } from '../../parts/button.tsx';
import { classes } from '../../parts/classes.ts';
import { LineSample } from './line-sample.tsx';
import { sideText } from './side-words.ts';
import styles from './names-row.module.css';

interface NamesRowProps {
  readonly sides: readonly Side[];
  readonly onSwap: () => void;
  readonly onChoose: () => void;
}

/** What is compared: two face each other, several stand in a row. */
export function NamesRow({ sides, onSwap, onChoose }: NamesRowProps) {
  const [a, b, third] = sides;
  const choose = (
    <Button keys="O" onPress={onChoose}>
      Choose others
    </Button>
  );
  if (!a || !b || third) {
    return (
      <header className={styles.several}>
        <h1 className="visually-hidden">Compare</h1>
        <ul className={styles.list}>
          {sides.map((side, place) => (
            <li key={side.id} className={styles.side}>
              <SideName side={side} sides={sides} place={place} />
            </li>
          ))}
        </ul>
        {choose}
      </header>
    );
  }
  return (
    <header className={styles.row}>
      <h1 className="visually-hidden">
        Compare {a.title} and {b.title}
      </h1>
      <div className={styles.side}>
        <SideName side={a} sides={sides} place={0} />
      </div>
      <div className={styles.ways}>
        <Button keys="S" onPress={onSwap}>
          Swap
        </Button>
        {choose}
      </div>
      <div className={classes(styles.side, styles.end)}>
        <SideName side={b} sides={sides} place={1} />
      </div>
    </header>
  );
}

interface SideNameProps {
  readonly side: Side;
  readonly sides: readonly Side[];
  readonly place: number;
}

function SideName({ side, sides, place }: SideNameProps) {
  return (
    <>
      <span className={styles.letter}>{side.letter}</span>
      <LineSample place={place} />
      <div className={styles.words}>
        <p className={styles.title}>{side.title}</p>
        <p className={styles.note}>
          {sideText(
            side,
            sides.filter((other) => other !== side),
          )}
        </p>
      </div>
    </>
  );
}
