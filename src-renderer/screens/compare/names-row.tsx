import type { Side } from '../../../src-main/report/comparison.ts';
import { Button } from '../../parts/button.tsx';
import { classes } from '../../parts/classes.ts';
import { useMedia } from '../../parts/use-media.ts';
import { LineSample } from './line-sample.tsx';
import { sideText } from './side-words.ts';
import styles from './names-row.module.css';

interface NamesRowProps {
  readonly sides: readonly Side[];
  readonly onSwap: () => void;
  readonly onChoose: () => void;
}

/** What is compared: two face each other, several stand in a row; in a small window, in a list. */
export function NamesRow({ sides, onSwap, onChoose }: NamesRowProps) {
  const isSmall = useMedia('(width < 900px)');
  const [a, b, third] = sides;
  const isPair = !!a && !!b && !third;
  const ways = (
    <div className={styles.ways}>
      {isPair && (
        <Button keys="S" onPress={onSwap}>
          Swap
        </Button>
      )}
      <Button keys="O" onPress={onChoose}>
        Choose others
      </Button>
    </div>
  );
  const heading = (
    <h1 className="visually-hidden">
      Compare {isPair ? `${a.title} and ${b.title}` : `${sides.length} sessions`}
    </h1>
  );
  if (!isPair || isSmall) {
    return (
      <header className={styles.several}>
        {heading}
        <ul className={styles.list}>
          {sides.map((side, place) => (
            <li key={side.id} className={styles.side}>
              <SideName side={side} sides={sides} place={place} />
            </li>
          ))}
        </ul>
        {ways}
      </header>
    );
  }
  return (
    <header className={styles.row}>
      {heading}
      <div className={styles.side}>
        <SideName side={a} sides={sides} place={0} />
      </div>
      {ways}
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
  const others = sides.filter((other) => other !== side);
  return (
    <>
      <span className={styles.letter}>{side.letter}</span>
      <LineSample place={place} />
      <div className={styles.words}>
        <p className={styles.title} title={side.title}>
          {side.title}
        </p>
        <p className={styles.note}>{sideText(side, others)}</p>
      </div>
    </>
  );
}
