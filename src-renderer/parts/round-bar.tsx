import styles from './round-bar.module.css';

export interface RoundBarProps {
  readonly total: number;
  /** Rounds closed. */
  readonly done: number;
  /** Share of the round under way that is behind us, from 0 to 1; none is under way without it. */
  readonly current?: number;
}

const width = 16;
const height = 7;
const gap = 2;

/** How far a session has come, one pip a round. */
export function RoundBar({ total, done, current }: RoundBarProps) {
  const isUnderWay = current !== undefined && done < total;
  const words = isUnderWay
    ? `Round ${done + 1} of ${total}`
    : done === 0
      ? `${total} rounds, none played`
      : `${done} of ${total} rounds played`;
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={words}
      width={Math.max(0, total * (width + gap) - gap)}
      height={height}
    >
      {Array.from({ length: total }, (_, i) => {
        const share = i < done ? 1 : i === done && isUnderWay ? current : 0;
        const x = i * (width + gap);
        return (
          <g key={i}>
            <rect
              className={styles.frame}
              x={x + 0.5}
              y={0.5}
              width={width - 1}
              height={height - 1}
            />
            {share > 0 && (
              <rect
                className={styles.fill}
                x={x}
                width={width * Math.min(1, share)}
                height={height}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
