import { phases } from '../../../../src-main/game/event/session.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import { classes } from '../../../parts/classes.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { secondsRun } from '../../../../src-main/game/running-time.ts';
import { useNow } from './use-now.ts';
import styles from './phase-ruler.module.css';

/** The round's phases, as long as their minutes: past, elapsed, ahead. */
export function PhaseRuler({ round }: { readonly round: Round }) {
  const now = useNow(round.phase !== null && round.phase.pausedAt === null);
  const { minutes } = round.plan;
  const current = round.phase ? phases.indexOf(round.phase.phase) : -1;
  const past = new Set(round.phasesRun.map(({ phase }) => phase));
  const shown = phases.filter((phase) => minutes[phase] > 0 || phase === round.phase?.phase);
  return (
    <ol className={styles.ruler} aria-label="Phases of the round">
      {shown.map((phase) => {
        const isCurrent = phases.indexOf(phase) === current;
        const length = isCurrent && round.phase ? round.phase.minutes : minutes[phase];
        const share =
          isCurrent && round.phase
            ? secondsRun(round.phase, new Date(now).toISOString()) / (length * 60 || 1)
            : 0;
        return (
          <li
            key={phase}
            className={classes(
              styles.phase,
              isCurrent && styles.current,
              past.has(phase) && !isCurrent && styles.past,
            )}
            style={{ flexGrow: Math.max(length, 1) }}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span className={styles.line}>
              {isCurrent && (
                <span
                  className={styles.elapsed}
                  style={{ width: `${Math.min(share, 1) * 100}%` }}
                />
              )}
            </span>
            <span className={styles.label}>
              {phaseNames[phase]} <span className={styles.minutes}>{length}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
