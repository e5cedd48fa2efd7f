import { phases } from '../../../../src-main/game/event/session.ts';
import { MinutesField } from './minutes-field.tsx';
import { clockAt, withChange } from './plan.ts';
import type { PlanRowProps } from './round-row.tsx';
import styles from './rounds-table.module.css';

/** Set to nought, the break is gone. */
export function BreakRow({ index, plan, times, start }: PlanRowProps) {
  const round = plan.rounds[index];
  if (!round || !times) return null;
  const number = index + 1;
  return (
    <tr>
      <th scope="row" className={styles.break} colSpan={1 + phases.length}>
        Break
      </th>
      <td className={styles.figure}>
        <MinutesField
          field={`round-${number}/break`}
          label={`Break after round ${number}`}
          minutes={round.breakAfter}
          save={(breakAfter) => plan.change((rounds) => withChange(rounds, index, { breakAfter }))}
        />
      </td>
      <td className={styles.pause} colSpan={2}>
        {clockAt(start, times.to)}–{clockAt(start, times.breakTo)}
      </td>
    </tr>
  );
}
