import type { DayPhase, DayRound } from '../../../../src-main/game/day-plan.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { useSettings } from '../../../client/settings.ts';
import { classes } from '../../../parts/classes.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { useRoom } from '../room.ts';
import { endText, spanText } from './day-words.ts';
import { useDayPlan } from './use-day-plan.ts';
import styles from './day-drawer.module.css';

/** What was planned, what it took, and when it all ends as things stand. */
export function DayDrawer() {
  const plan = useDayPlan();
  const { close } = useRoom();
  const { clockSound, change } = useSettings();
  return (
    <Drawer title="Plan of the day" onClose={close}>
      <p className={styles.end}>
        <strong>{endText(plan)}</strong>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Minutes</th>
            <th scope="col">Planned</th>
            <th scope="col">As it goes</th>
          </tr>
        </thead>
        {plan.rounds.map((round) => (
          <RoundRows key={round.number} round={round} />
        ))}
      </table>
      <div className={styles.sound}>
        <Switch
          label="Sound of the clock"
          note="A soft tone at two minutes left and when the time is up."
          isOn={clockSound}
          onChange={(isOn) => change('clockSound', isOn)}
        />
      </div>
    </Drawer>
  );
}

function RoundRows({ round }: { readonly round: DayRound }) {
  const { number, name, planned, expected, phases, paused, breakAfter, status } = round;
  return (
    <tbody className={classes(styles.round, status === 'open' && styles.open)}>
      <tr>
        <th scope="rowgroup">
          Round {number} <em>{name}</em>
        </th>
        <td>{spanText(planned)}</td>
        <td>{expected ? spanText(expected) : 'not held'}</td>
      </tr>
      {phases.map((phase) => (
        <PhaseRow key={phase.phase} phase={phase} />
      ))}
      {paused >= 1 && (
        <tr>
          <th scope="row">Paused</th>
          <td>–</td>
          <td>{Math.round(paused)}</td>
        </tr>
      )}
      {breakAfter > 0 && (
        <tr>
          <th scope="row">Break</th>
          <td>{breakAfter}</td>
          <td>–</td>
        </tr>
      )}
    </tbody>
  );
}

function PhaseRow({ phase: { phase, planned, ran, isRunning } }: { readonly phase: DayPhase }) {
  const isOver = ran !== null && Math.round(ran) > planned;
  return (
    <tr aria-current={isRunning ? 'step' : undefined}>
      <th scope="row">{phaseNames[phase]}</th>
      <td>{planned}</td>
      <td className={isOver ? styles.over : undefined}>
        {ran === null ? '–' : Math.round(ran)}
        {isOver && <span className="visually-hidden">, over time</span>}
      </td>
    </tr>
  );
}
