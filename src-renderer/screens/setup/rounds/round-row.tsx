import { phases } from '../../../../src-main/game/event/session.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { SavedField } from '../saved-field.tsx';
import { MinutesField } from './minutes-field.tsx';
import { clockAt, roundMinutes, withChange, withMinutes, type RoundTimes } from './plan.ts';
import { RoundMenu } from './round-menu.tsx';
import type { Plan } from './use-plan.ts';
import styles from './rounds-table.module.css';

export interface PlanRowProps {
  /** From 0. */
  readonly index: number;
  readonly plan: Plan;
  readonly times: RoundTimes | undefined;
  /** Of the session; empty while it is not known. */
  readonly start: string;
}

export function RoundRow({ index, plan, times, start }: PlanRowProps) {
  const round = plan.rounds[index];
  if (!round || !times) return null;
  const number = index + 1;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span className={styles.number}>{number}</span>
        <span className={styles.plain}>
          <SavedField
            field={`round-${number}/name`}
            label={`Name of round ${number}`}
            labelPosition="hidden"
            serif
            size="small"
            placeholder="Name"
            saved={round.name}
            save={(name) => plan.change((rounds) => withChange(rounds, index, { name }))}
          />
        </span>
      </th>
      {phases.map((phase) => (
        <td key={phase} className={styles.figure}>
          <MinutesField
            field={`round-${number}/${phase}`}
            label={`${phaseNames[phase]}, round ${number}`}
            minutes={round.minutes[phase]}
            save={(minutes) => plan.change((rounds) => withMinutes(rounds, index, phase, minutes))}
          />
        </td>
      ))}
      <td className={styles.sum}>{roundMinutes(round)}</td>
      <td className={styles.runs}>
        {clockAt(start, times.from)}–{clockAt(start, times.to)}
      </td>
      <td className={styles.more}>
        <RoundMenu index={index} plan={plan} />
      </td>
    </tr>
  );
}
