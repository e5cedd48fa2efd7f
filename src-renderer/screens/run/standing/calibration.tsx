import type { StandingCalibration } from '../../../../src-main/report/standing.ts';
import { percentText } from '../../../../src-main/report/words/judgement-words.ts';
import { brierText } from '../../../../src-main/game/signed.ts';
import { SubjectButton } from './subject-button.tsx';
import styles from './tables.module.css';

interface CalibrationProps {
  readonly calibration: readonly StandingCalibration[];
}

/** Likelihoods stated against what happened, for each seat and control. */
export function Calibration({ calibration }: CalibrationProps) {
  return (
    <section className={styles.section} aria-labelledby="standing-calibration">
      <h3 id="standing-calibration" className={styles.heading}>
        Calibration
      </h3>
      {calibration.length === 0 ? (
        <p className={styles.sentence}>
          No likelihood was stated of a move that has been adjudicated.
        </p>
      ) : (
        <p className={styles.note}>
          Brier score: mean squared distance of stated and happened, 0 always right, 0.25 always
          saying 50 %.
        </p>
      )}
      {calibration.map(({ forecaster, by, n, brier, table }) => (
        <table key={by} className={styles.table}>
          <caption className={styles.caption}>
            <strong>{by}</strong>{' '}
            <SubjectButton
              subject={{ reading: 'calibration', by: forecaster }}
              text={brierText(brier)}
            />
            , n = {n}
          </caption>
          <thead>
            <tr>
              <th scope="col">Stated</th>
              <th scope="col">n</th>
              <th scope="col">Mean</th>
              <th scope="col">Took hold</th>
            </tr>
          </thead>
          <tbody>
            {table.map((row) => (
              <tr key={row.from}>
                <th scope="row">
                  {row.from}–{row.to} %
                </th>
                <td>{row.n}</td>
                <td>{percentText(row.stated)}</td>
                <td>{percentText(row.happened)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
