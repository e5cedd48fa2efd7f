import { turnWords } from '../words/judgement-words.ts';
import { signed } from '../../game/signed.ts';
import { SeatMark, SectionFrame } from './parts.tsx';
import type { Page, SectionProps } from './page.ts';

/** What would read otherwise with another weight or without one evaluator. */
export function SensitivitySection({ page }: SectionProps) {
  const { statement, net, order, trials } = page.model.sensitivity;
  return (
    <SectionFrame id="sensitivity">
      <p>{statement}</p>
      {trials.length > 0 && (
        <table className="plain narrow">
          <caption>
            <b>One change at a time</b> each weight halved and doubled, each evaluator left out;
            what was reconciled stays
          </caption>
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col" className="n">
                Net
              </th>
              <th scope="col">Seats, most to least</th>
              <th scope="col">Turns</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">as it stands</th>
              <td className="n">{signed(net)}</td>
              <td>
                <Order page={page} order={order} />
              </td>
              <td>–</td>
            </tr>
            {trials.map((trial) => (
              <tr key={trial.change}>
                <th scope="row" dir="auto">
                  {trial.change}
                </th>
                <td className="n">{signed(trial.net)}</td>
                <td>
                  <Order page={page} order={trial.order} />
                </td>
                <td>{turnWords(trial) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionFrame>
  );
}

function Order({ page, order }: { readonly page: Page; readonly order: readonly string[] }) {
  return order.map((seat) => <SeatMark key={seat} page={page} seat={seat} />);
}
