import styles from './die.module.css';

const size = 24;
/** Columns and rows of the pips of each face, 0 to 2. */
const faces: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[1, 1]],
  2: [
    [0, 0],
    [2, 2],
  ],
  3: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  4: [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ],
  5: [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [2, 2],
  ],
  6: [
    [0, 0],
    [2, 0],
    [0, 1],
    [2, 1],
    [0, 2],
    [2, 2],
  ],
};

/** A die with 1 to 6 pips; what has more sides shows a figure. */
export function Die({ pips }: { readonly pips: number }) {
  return (
    <svg className={styles.die} width={size} height={size} role="img" aria-label={`Die, ${pips}`}>
      <rect x="1" y="1" width={size - 2} height={size - 2} rx="3" />
      {faces[pips]?.map(([column, row]) => (
        <circle key={`${column}${row}`} cx={7 + column * 5} cy={7 + row * 5} r="1.8" />
      ))}
      {!faces[pips] && (
        <text x={size / 2} y={size / 2} textAnchor="middle" dominantBaseline="central">
          {pips}
        </text>
      )}
    </svg>
  );
}
