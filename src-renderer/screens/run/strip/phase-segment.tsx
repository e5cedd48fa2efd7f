import type { CSSProperties } from 'react';
import type { Phase } from '../../../../src-main/game/event/session.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { secondsRun } from '../../../../src-main/game/running-time.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import { classes } from '../../../parts/classes.ts';
import { Glyph } from '../../../parts/glyph.tsx';
import { MoreMenu } from '../../../parts/more-menu.tsx';
import { phaseOffers } from './phase-offers.ts';
import type { RulerMark } from './ruler-place.ts';
import type { Clock } from './use-clock.ts';
import { useNow } from './use-now.ts';
import styles from './phase-ruler.module.css';

interface PhaseSegmentProps {
  readonly phase: Phase;
  readonly round: Round;
  readonly clock: Clock;
  /** By their share of this phase. */
  readonly marks: readonly RulerMark[];
  readonly onChangeMinutes: () => void;
}

export function PhaseSegment({ phase, round, clock, marks, onChangeMinutes }: PhaseSegmentProps) {
  const running = round.phase?.phase === phase ? round.phase : null;
  const isPast = !running && round.phasesRun.some((run) => run.phase === phase);
  const isPaused = running !== null && running.pausedAt !== null;
  const now = useNow(running !== null && !isPaused);
  const minutes = running?.minutes ?? round.plan.minutes[phase];
  const share = running ? secondsRun(running, new Date(now).toISOString()) / (minutes * 60) : 0;
  const status = running ? (isPaused ? 'paused' : 'running') : isPast ? 'over' : 'ahead';
  const label = (
    <>
      <span className={styles.name}>{phaseNames[phase]}</span>
      <span className={styles.minutes}>
        {minutes}
        {isPaused && ' paused'}
      </span>
    </>
  );
  return (
    <li
      className={classes(styles.phase, styles[status])}
      style={{ '--minutes': Math.max(minutes, 1), '--share': Math.min(share, 1) } as CSSProperties}
      aria-current={running ? 'step' : undefined}
    >
      <span className={styles.line}>{running && <span className={styles.elapsed} />}</span>
      {marks.map((mark) => (
        <span
          key={mark.id}
          className={styles.mark}
          style={{ '--at': mark.at } as CSSProperties}
          role="img"
          aria-label={`Inject ${mark.label}`}
        >
          <Glyph glyph="hexagon" tone="ink" size={11} hollow />
          {mark.label}
        </span>
      ))}
      {clock.isLocked ? (
        <span className={styles.label}>{label}</span>
      ) : (
        <MoreMenu
          label={`${phaseNames[phase]} ${minutes} min, ${status}`}
          className={styles.label}
          items={phaseOffers(phase, round, clock, onChangeMinutes)}
        >
          {label}
        </MoreMenu>
      )}
    </li>
  );
}
