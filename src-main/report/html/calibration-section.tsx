import { percentText } from '../words/judgement-words.ts';
import { brierText } from '../../game/signed.ts';
import { MoveNumbers, SectionFrame } from './parts.tsx';
import type { SectionProps } from './page.ts';

/** Stated likelihoods against what happened, for each seat and control. */
export function CalibrationSection({ page }: SectionProps) {
  const { calibration } = page.model;
  return (
    <SectionFrame id="calibration">
      {calibration.length === 0 ? (
        <p>No likelihood was stated of a move that was adjudicated.</p>
      ) : (
        <p>
          The Brier score is the mean squared distance of the likelihood stated from what happened:
          0 is always right, 0.25 is what always saying 50 % earns. A move that took effect in part
          counts half.
        </p>
      )}
      {calibration.map(({ by, n, brier, table }) => (
        <table key={by} className="plain narrow">
          <caption>
            <b>{by}</b> Brier score {brierText(brier)}, n = {n}
          </caption>
          <thead>
            <tr>
              <th scope="col">Stated</th>
              <th scope="col" className="n">
                n
              </th>
              <th scope="col" className="n">
                Mean stated
              </th>
              <th scope="col" className="n">
                Took hold
              </th>
              <th scope="col">Moves</th>
            </tr>
          </thead>
          <tbody>
            {table.map((row) => (
              <tr key={row.from}>
                <th scope="row">
                  {row.from}–{row.to} %
                </th>
                <td className="n">{row.n}</td>
                <td className="n">{percentText(row.stated)}</td>
                <td className="n">{percentText(row.happened)}</td>
                <td>
                  <MoveNumbers page={page} moves={row.moves} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </SectionFrame>
  );
}
