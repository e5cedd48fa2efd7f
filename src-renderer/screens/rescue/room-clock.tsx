import type { RescueKnown } from '../../../src-main/contract/rescue.ts';
import { phaseNames } from '../../../src-main/game/phase-names.ts';
import { secondsLeft } from '../../../src-main/game/running-time.ts';
import { clockText } from '../../parts/time.ts';
import { useNow } from '../run/strip/use-now.ts';
import styles from './rescue-screen.module.css';

/** The clock of the session that runs: whatever happens to the library, the room goes on. */
export function RoomClock({ room }: { readonly room: NonNullable<RescueKnown['room']> }) {
  const { clock, title } = room;
  const isPaused = clock.pausedAt !== null;
  const now = useNow(!isPaused);
  const left = secondsLeft(clock, new Date(now).toISOString());
  return (
    <section className={styles.way}>
      <h2 className={styles.label}>The room, {title}</h2>
      <p className={styles.clock} role="timer">
        {clockText(left)}
      </p>
      <p>
        {left < 0 ? 'over' : 'left'} in {phaseNames[clock.phase]},{' '}
        {isPaused ? 'paused' : 'still running'}.
      </p>
    </section>
  );
}
