import type { CSSProperties } from 'react';
import { phases, type RoundPlan } from '../../../../src-main/game/event/session.ts';
import { classes } from '../../../parts/classes.ts';
import { clockAt, roundMinutes, timesOf } from './plan.ts';
import styles from './rounds-bar.module.css';

interface RoundsBarProps {
  readonly rounds: readonly RoundPlan[];
  /** Empty while it is not known. */
  readonly start: string;
}

function lasting(minutes: number): CSSProperties {
  return { '--minutes': minutes } as CSSProperties;
}

/** The afternoon to scale; what the table above says in figures. */
export function RoundsBar({ rounds, start }: RoundsBarProps) {
  const times = timesOf(rounds);
  return (
    <div className={styles.bar} aria-hidden="true">
      {rounds.map((round, index) => {
        const { from = 0, to = 0, breakTo = 0 } = times[index] ?? {};
        const isLast = index === rounds.length - 1;
        return [
          <div key={index} className={styles.round} style={lasting(roundMinutes(round))}>
            <div className={styles.phases}>
              {phases.map((phase) => (
                <span
                  key={phase}
                  className={classes(styles.phase, phase === 'move' && styles.move)}
                  style={lasting(round.minutes[phase])}
                />
              ))}
            </div>
            <div className={styles.when}>
              <span>
                <b>{clockAt(start, from)}</b> R{index + 1}
              </span>
              {isLast && <b>{clockAt(start, to)}</b>}
            </div>
          </div>,
          breakTo > to && (
            <div key={`break-${index}`} className={styles.break} style={lasting(breakTo - to)}>
              break
            </div>
          ),
        ];
      })}
    </div>
  );
}
