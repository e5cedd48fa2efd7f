import type { CSSProperties } from 'react';
import styles from './meter-bar.module.css';
import { classes } from './classes.ts';

export interface MeterBarProps {
  /** "B1". */
  readonly code?: string;
  readonly name: string;
  readonly value: number;
  /** What a full bar stands for; the same for every row of a group. */
  readonly full: number;
  readonly family?: 'benefit' | 'fear';
  /** What the figure counts, for those who cannot see the heading: "moves with an effect". */
  readonly unit?: string;
}

/** One row of a group of counts: code, name, bar, figure. */
export function MeterBar({ code, name, value, full, family, unit }: MeterBarProps) {
  const share = { '--share': full > 0 ? Math.min(1, value / full) : 0 } as CSSProperties;
  return (
    <div className={classes(styles.row, family && styles[family])}>
      {code && <span className={styles.code}>{code}</span>}
      <span className={styles.name}>{name}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={share} />
        <span>
          {value}
          {unit && <span className="visually-hidden">{` ${unit}`}</span>}
        </span>
      </span>
    </div>
  );
}
