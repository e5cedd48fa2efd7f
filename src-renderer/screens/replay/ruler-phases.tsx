import type { PhaseBand } from './phase-bands.ts';
import { percent } from './percent.ts';
import type { TimeScale } from './time-scale.ts';
import styles from './ruler-phases.module.css';

interface RulerPhasesProps {
  readonly bands: readonly PhaseBand[];
  readonly scale: TimeScale;
  /** Under the cursor. */
  readonly time: number;
}

/** The phases of every round as they were held: past, the one under the cursor, ahead. */
export function RulerPhases({ bands, scale, time }: RulerPhasesProps) {
  return bands.map(({ id, from, to, words }) => {
    const left = scale.place(from);
    const status = time >= to ? 'past' : time >= from ? 'now' : 'ahead';
    return (
      <span
        key={id}
        className={styles[status]}
        style={{ left: percent(left), width: percent(scale.place(to) - left) }}
        title={words}
      />
    );
  });
}
