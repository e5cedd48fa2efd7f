import { useId, type CSSProperties } from 'react';
import { axisY, barsHeight, barsWidth, scoreBarsLayout } from './score-bars-layout.ts';
import type { RatedCriterion } from './score-bars-layout.ts';
import { signed } from '../../src-main/game/signed.ts';
import { classes } from './classes.ts';
import styles from './score-bars.module.css';

export type { RatedCriterion } from './score-bars-layout.ts';

export interface ScoreBarsProps {
  /** In the order of the pack, benefits before fears. */
  readonly criteria: readonly RatedCriterion[];
}

const outline = 1.5;

/** A move's scores at a glance: hue the family, fill whether it came about, place whether it helped. */
export function ScoreBars({ criteria }: ScoreBarsProps) {
  const patternId = useId();
  const { bars, axis } = scoreBarsLayout(criteria);
  const words = criteria.map(({ code, value }) =>
    value === null ? `${code} not rated` : `${code} ${signed(value)}`,
  );
  // In forced colours the families are told apart by pattern; only there is it used.
  const pattern = { '--pattern': `url("#${patternId}")` } as CSSProperties;
  return (
    <svg
      className={styles.bars}
      role="img"
      aria-label={words.join(', ')}
      width={barsWidth}
      height={barsHeight}
      style={pattern}
    >
      <pattern id={patternId} width="3" height="3" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M0 3L3 0" />
      </pattern>
      {axis.map(({ from, to }) => (
        <line key={from} className={styles.axis} x1={from} x2={to} y1={axisY} y2={axisY} />
      ))}
      {bars.map((bar) => {
        const inset = bar.mark === 'hollow' ? outline / 2 : 0;
        return (
          <rect
            key={bar.code}
            className={classes(styles[bar.mark], styles[bar.kind])}
            x={bar.x + inset}
            y={bar.y + inset}
            width={bar.width - 2 * inset}
            height={bar.height - 2 * inset}
          />
        );
      })}
    </svg>
  );
}
