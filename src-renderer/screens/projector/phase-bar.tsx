import { classes } from '../../parts/classes.ts';
import type { PhaseSegment } from './phase-view.ts';
import styles from './phase-bar.module.css';

/** The round's phases, as long as their minutes: past, elapsed, ahead. */
export function PhaseBar({ segments }: { readonly segments: readonly PhaseSegment[] }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {segments.map(({ phase, minutes, gone, isCurrent }) => (
        <span key={phase} className={styles.phase} style={{ flexGrow: Math.max(minutes, 1) }}>
          <span
            className={classes(styles.gone, isCurrent && styles.current)}
            style={{ width: `${gone * 100}%` }}
          />
        </span>
      ))}
    </div>
  );
}
