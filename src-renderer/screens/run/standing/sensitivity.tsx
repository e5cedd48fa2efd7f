import { useMemo, useState } from 'react';
import type { ReportSensitivity } from '../../../../src-main/report/model/sensitivity.ts';
import { turnWords } from '../../../../src-main/report/words/judgement-words.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { Button } from '../../../parts/button.tsx';
import { sensitivityOf, type Change } from '../../../../src-main/game/sensitivity.ts';
import { signed } from '../../../../src-main/game/signed.ts';
import { useSessionView } from '../../../client/context.ts';
import { FigureButton } from './figure-button.tsx';
import { SubjectButton } from './subject-button.tsx';
import styles from './tables.module.css';

interface SensitivityProps {
  readonly sensitivity: ReportSensitivity;
  readonly pack: Pack;
}

/** Whether the reading hangs on one weight or one evaluator: a sentence, and the table behind it. */
export function Sensitivity({ sensitivity, pack }: SensitivityProps) {
  const { statement, net, order, trials } = sensitivity;
  const { state } = useSessionView();
  // In the order in which the trials are told.
  const changes = useMemo(
    () => sensitivityOf(state, pack).trials.map(({ change }) => change),
    [state, pack],
  );
  const [showsTable, setShowsTable] = useState(false);
  const codes = (seats: readonly string[]) =>
    seats.map((id) => pack.seats.find((seat) => seat.id === id)?.code ?? id).join(' ');
  return (
    <section className={styles.section} aria-labelledby="standing-sensitivity">
      <h3 id="standing-sensitivity" className={styles.heading}>
        Sensitivity
      </h3>
      <p className={styles.sentence}>{statement}</p>
      {trials.length > 0 && (
        <Button
          variant="link"
          size="small"
          isExpanded={showsTable}
          onPress={() => setShowsTable(!showsTable)}
        >
          {showsTable ? 'Hide the table' : 'Show the table'}
        </Button>
      )}
      {showsTable && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col">Net</th>
              <th scope="col">Most to least</th>
              <th scope="col">Turns</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">as it stands</th>
              <td>
                <FigureButton figure={{}} value={net} />
              </td>
              <td className={styles.line}>{codes(order)}</td>
              <td>–</td>
            </tr>
            {trials.map((trial, place) => (
              <tr key={trial.change}>
                <th scope="row">{trial.change}</th>
                <td>
                  <TrialNet change={changes[place]} net={trial.net} />
                </td>
                <td className={styles.line}>{codes(trial.order)}</td>
                <td className={styles.turns}>{turnWords(trial) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface TrialNetProps {
  readonly change: Change | undefined;
  readonly net: number | null;
}

function TrialNet({ change, net }: TrialNetProps) {
  if (!change) return signed(net);
  return <SubjectButton subject={{ reading: 'sensitivity', change }} text={signed(net)} />;
}
