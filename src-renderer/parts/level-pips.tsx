import styles from './level-pips.module.css';

export type Pip = 'full' | 'half' | 'empty';

export interface LevelPipsProps {
  readonly pips: readonly Pip[];
  /** What they say, as "1 of 3 evaluators in". Without it they are hidden: words stand beside. */
  readonly label?: string;
}

const size = 9;
const gap = 3;

/** Small squares: evaluators in, moves logged, votes. */
export function LevelPips({ pips, label }: LevelPipsProps) {
  return (
    <svg
      className={styles.pips}
      width={Math.max(0, pips.length * (size + gap) - gap)}
      height={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {pips.map((pip, i) => {
        const x = i * (size + gap);
        return (
          // Pips have no identity but their place.
          <g key={i}>
            <rect className={styles.frame} x={x + 0.5} y={0.5} width={size - 1} height={size - 1} />
            {pip !== 'empty' && (
              <rect
                className={styles.fill}
                x={x}
                y={pip === 'half' ? size / 2 : 0}
                width={size}
                height={pip === 'half' ? size / 2 : size}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
