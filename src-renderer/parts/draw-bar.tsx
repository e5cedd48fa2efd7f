import type { Share } from '../../src-main/game/methods.ts';
import { outcomeWords } from './outcome-words.ts';
import styles from './draw-bar.module.css';

const width = 116;
const height = 12;

interface DrawBarProps {
  readonly shares: readonly Share[];
  /** 0 to 100; without it nothing has been drawn yet. */
  readonly fell?: number;
}

function partsOf(shares: readonly Share[]) {
  let from = 0;
  return shares.map(({ outcome, percent }) => {
    const part = { outcome, x: (from / 100) * width, wide: (percent / 100) * width };
    from += percent;
    return part;
  });
}

/** The chances in their shares, and a tick where the draw fell. */
export function DrawBar({ shares, fell }: DrawBarProps) {
  const words = shares.map(({ outcome, percent }) => `${outcomeWords[outcome]} ${percent}`);
  const where = fell === undefined ? '' : `; fell at ${Math.round(fell)}`;
  return (
    <svg
      className={styles.bar}
      width={width}
      height={height}
      role="img"
      aria-label={`${words.join(', ')}${where}`}
    >
      {partsOf(shares).map(({ outcome, x, wide }, place) => (
        <rect
          key={place}
          className={styles[outcome.replace(' ', '-')]}
          x={x}
          y={3}
          width={Math.max(0, wide - 1)}
          height={6}
        />
      ))}
      {fell !== undefined && (
        <rect
          className={styles.tick}
          x={(fell / 100) * width - 1}
          y={0}
          width={2}
          height={height}
        />
      )}
    </svg>
  );
}
