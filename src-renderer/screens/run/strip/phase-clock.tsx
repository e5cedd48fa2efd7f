import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { secondsLeft } from '../../../../src-main/game/running-time.ts';
import { Button } from '../../../parts/button.tsx';
import { classes } from '../../../parts/classes.ts';
import { clockText, timeText } from '../../../parts/time.ts';
import { soon } from './cue.ts';
import { useClock } from './use-clock.ts';
import { useNow } from './use-now.ts';
import styles from './phase-clock.module.css';

export function PhaseClock() {
  const { phase, isPaused, isLocked, pause, extend } = useClock();
  const now = useNow(phase !== null && !isPaused);

  if (!phase) {
    return (
      <div className={styles.clock}>
        <p className={styles.words}>No phase is running</p>
      </div>
    );
  }
  const left = secondsLeft(phase, new Date(now).toISOString());
  const ends = new Date(now + left * 1000).toISOString();
  const tone = isPaused ? styles.idle : left < 0 ? styles.over : left <= soon && styles.soon;
  return (
    <div className={styles.clock}>
      <time className={classes(styles.time, tone)} role="timer">
        {clockText(left)}
      </time>
      <p className={styles.words}>
        {isPaused ? <strong>Paused</strong> : left < 0 ? 'over in' : 'left in'}
        {isPaused && ' in'} <strong>{phaseNames[phase.phase]}</strong> <br />
        {!isPaused && (left < 0 ? `due ${timeText(ends)}` : `ends ${timeText(ends)}`)}
      </p>
      {!isLocked && (
        <div className={styles.buttons}>
          <Button size="small" keys="Space" wide onPress={pause}>
            {isPaused ? 'Resume' : 'Pause'}
          </Button>
          <Button size="small" keys="+" wide onPress={extend}>
            +1 min
          </Button>
        </div>
      )}
    </div>
  );
}
