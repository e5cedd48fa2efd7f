import { useState } from 'react';
import type { StandingSensitivity } from '../../../../src-main/report/standing.ts';
import { turnWords } from '../../../../src-main/report/words/judgement-words.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { Button } from '../../../parts/button.tsx';
import { signed } from '../../../../src-main/game/signed.ts';
import { FigureButton } from './figure-button.tsx';
import { SubjectButton } from './subject-button.tsx';
import styles from './tables.module.css';

interface SensitivityProps {
  readonly sensitivity: StandingSensitivity;
  readonly pack: Pack;
}

/** Whether the reading hangs on one weight or one evaluator: a sentence, and the table behind it. */
export function Sensitivity({ sensitivity, pack }: SensitivityProps) {
  const { statement, net, order, trials } = sensitivity;
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
            {trials.map((trial) => (
              <tr key={trial.change}>
                <th scope="row">{trial.change}</th>
                <td>
                  <SubjectButton
                    subject={{ reading: 'sensitivity', change: trial.tried }}
                    text={signed(trial.net)}
                  />
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
