import { classes } from '../../parts/classes.ts';
import { clockText } from '../../parts/time.ts';
import { PhaseBar } from './phase-bar.tsx';
import { nextPhaseText, phaseSegments, phaseView } from './phase-view.ts';
import { useMainTime } from './use-main-time.ts';
import type { Round } from '../../../src-main/game/state.ts';
import styles from './room-clock.module.css';

interface RoomClockProps {
  readonly round: Round;
  /** Milliseconds main's clock is ahead of this machine's. */
  readonly ahead: number;
}

/** More characters than “+00:35” do not stand beside the chart at full size. */
const short = 6;

export function RoomClock({ round, ahead }: RoomClockProps) {
  const isRunning = round.phase !== null && round.phase.pausedAt === null;
  const now = useMainTime(ahead, isRunning);
  const phase = phaseView(round, now);
  const next = nextPhaseText(round);
  const time = phase && clockText(phase.secondsLeft);
  const isOver = phase !== null && phase.secondsLeft < 0;
  return (
    <>
      {phase && time ? (
        <time
          role="timer"
          className={classes(
            styles.clock,
            phase.isPaused && styles.paused,
            isOver && styles.over,
            time.length > short && styles.long,
          )}
        >
          {time}
        </time>
      ) : (
        <p className={styles.sentence}>Round {round.number} is open.</p>
      )}
      <PhaseBar segments={phaseSegments(round, now)} />
      <p className={styles.phase}>
        {phase && <strong>{phase.name}</strong>}
        {phase?.isPaused && <strong>, paused</strong>}
        {isOver && !phase.isPaused && <strong>, over</strong>}
        {next && <span className={styles.next}> {phase ? `then ${next}` : `Next: ${next}`}</span>}
      </p>
    </>
  );
}
