import { phases } from '../../../../src-main/game/event/session.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { minutesText } from '../../../parts/time.ts';
import { useLocked } from '../use-locked.ts';
import { BreakRow } from './break-row.tsx';
import { mostRounds, timesOf, withRound } from './plan.ts';
import { RoundRow } from './round-row.tsx';
import { RoundsBar } from './rounds-bar.tsx';
import { usePlan } from './use-plan.ts';
import styles from './rounds-table.module.css';

/** How long everything takes, and when it is. */
export function RoundsTable() {
  const { state } = useSessionView();
  const plan = usePlan();
  const locked = useLocked();
  const { rounds } = plan;
  const { start } = state.session;
  const times = timesOf(rounds);
  const breaks = rounds.slice(0, -1).filter(({ breakAfter }) => breakAfter > 0).length;
  const total = minutesText(times.at(-1)?.to ?? 0);
  const length = `${rounds.length} round${rounds.length === 1 ? '' : 's'}, ${total}`;
  const isFull = rounds.length >= mostRounds;
  const reason = locked ? 'read only' : `${mostRounds} at most`;

  return (
    <section className={styles.rounds} aria-labelledby="setup-rounds">
      <div className={styles.head}>
        <h2 id="setup-rounds" className={styles.title}>
          Rounds, in minutes
        </h2>
        <span className={styles.total}>
          {length}
          {breaks > 0 && (breaks === 1 ? ' with the break' : ` with ${breaks} breaks`)}
        </span>
        <Button
          variant="link"
          isDisabled={locked !== null || isFull}
          reason={reason}
          onPress={() => void plan.change(withRound)}
        >
          Add round
        </Button>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Round</th>
              {phases.map((phase) => (
                <th key={phase} scope="col" className={styles.figure}>
                  {phaseNames[phase]}
                </th>
              ))}
              <th scope="col" className={styles.figure}>
                Total
              </th>
              <th scope="col" className={styles.figure}>
                Runs
              </th>
              <th scope="col">
                <span className="visually-hidden">More</span>
              </th>
            </tr>
          </thead>
          {rounds.map((round, index) => (
            <tbody key={index}>
              <RoundRow index={index} plan={plan} times={times[index]} start={start} />
              {round.breakAfter > 0 && index < rounds.length - 1 && (
                <BreakRow index={index} plan={plan} times={times[index]} start={start} />
              )}
            </tbody>
          ))}
        </table>
      </div>
      <RoundsBar rounds={rounds} start={start} />
    </section>
  );
}
