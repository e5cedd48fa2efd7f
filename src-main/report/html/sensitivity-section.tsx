import { turnWords } from '../words/judgement-words.ts';
import { signed } from '../../game/signed.ts';
import { MaybeLink, SeatMark, SectionFrame } from './parts.tsx';
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
              <th scope="row">
                <MaybeLink href={page.links.section('trajectory')}>as it stands</MaybeLink>
              </th>
              <td className="n">{signed(net)}</td>
              <td>
                <Order page={page} order={order} />
              </td>
              <td>–</td>
            </tr>
            {trials.map((trial) => (
              <tr key={trial.change}>
                <th scope="row" dir="auto">
                  <MaybeLink
                    href={
                      trial.criterion === null
                        ? page.links.section('agreement')
                        : page.links.criterion(trial.criterion)
                    }
                  >
                    {trial.change}
                  </MaybeLink>
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
