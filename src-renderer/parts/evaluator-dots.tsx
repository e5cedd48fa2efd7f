import { dotsLayout, placeOf } from './evaluator-dots-layout.ts';
import { levels } from './score-keys.ts';
import { signed, signedScore } from '../../src-main/game/signed.ts';
import { classes } from './classes.ts';
import styles from './evaluator-dots.module.css';

export interface EvaluatorDotsProps {
  /** "F1 Named and targeted", for those who cannot see the dots. */
  readonly label: string;
  readonly family: 'benefit' | 'fear';
  /** Revealed scores, one an evaluator; those who did not rate are left out. */
  readonly scores: readonly number[];
  /** Pixels from the first tick to the last. */
  readonly width?: number;
}

const radius = 3.5;
const height = 24;
const middle = height / 2;
const margin = 12;
const reach = { zero: 8, other: 3 };

/** Dots for evaluators, a bar at the mean, a span from lowest to highest, and the mean in figures. */
export function EvaluatorDots({ label, family, scores, width = 116 }: EvaluatorDotsProps) {
  const layout = dotsLayout(scores, margin, width);
  if (!layout) {
    return (
      <span className={styles.row}>
        <span className={styles.none}>
          –<span className="visually-hidden">{`${label}, not rated`}</span>
        </span>
      </span>
    );
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const words = `${label}: ${scores.map(signedScore).join(', ')}`;
  return (
    <span className={styles.row}>
      <svg
        className={classes(styles.dots, styles[family])}
        role="img"
        aria-label={words}
        width={width + 2 * margin}
        height={height}
      >
        <line className={styles.line} x1={margin} x2={margin + width} y1={middle} y2={middle} />
        {levels.map((level) => {
          const x = placeOf(level, margin, width);
          const half = level === 0 ? reach.zero : reach.other;
          return (
            <line
              key={level}
              className={level === 0 ? styles.zero : styles.tick}
              x1={x}
              x2={x}
              y1={middle - half}
              y2={middle + half}
            />
          );
        })}
        <line
          className={styles.span}
          x1={layout.span.from}
          x2={layout.span.to}
          y1={middle}
          y2={middle}
        />
        {layout.dots.map((x, i) => (
          <circle key={i} className={styles.dot} cx={x} cy={middle} r={radius} />
        ))}
        <line
          className={styles.mean}
          x1={layout.mean}
          x2={layout.mean}
          y1={middle - 10}
          y2={middle + 10}
        />
      </svg>
      <span className={styles.value}>{signed(mean)}</span>
      {layout.isSplit && <span className={styles.split}>split</span>}
    </span>
  );
}
