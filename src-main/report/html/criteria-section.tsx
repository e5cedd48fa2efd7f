import type { ReportCriterion } from '../model/criteria.ts';
import { countsText } from '../words/criterion-counts.ts';
import { signed } from '../../game/signed.ts';
import { anchors } from './links.ts';
import { MaybeLink, MoveLink, SeatMark, SectionFrame, Sources } from './parts.tsx';
import type { SectionProps } from './page.ts';
import { SeatMatrix } from './seat-matrix.tsx';
import { ratingsText, reasonsText, valueText } from '../words/score-words.ts';

export function SeatsSection({ page }: SectionProps) {
  return (
    <SectionFrame id="seats">
      <SeatMatrix page={page} caption="Seat by criterion" />
    </SectionFrame>
  );
}

export function CriteriaSection({ page }: SectionProps) {
  return (
    <SectionFrame id="criteria">
      {page.model.criteria.map((criterion) => (
        <Criterion key={criterion.id} page={page} criterion={criterion} />
      ))}
    </SectionFrame>
  );
}

function Criterion({ page, criterion }: SectionProps & { readonly criterion: ReportCriterion }) {
  const { id, kind, name, question, sum, added, source, strongest } = criterion;
  const hue = kind === 'fear' ? 'fea' : 'ben';
  return (
    <div id={anchors.criterion(id)} className="keep">
      <h3>
        <b className={hue}>{id}</b> {name} <b className="sum">{signed(sum)}</b>
      </h3>
      <p>
        {question} <Sources page={page} refs={source} />
      </p>
      <p className="small">
        {countsText(criterion)} It adds {signed(added)} to the net.{' '}
        <MaybeLink href={page.links.anchor(id)}>All its anchors</MaybeLink>
      </p>
      {strongest.length > 0 && (
        <table className="plain swing">
          <caption className="vh">{`${id} ${name}, the moves that counted most`}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">Move</th>
              <th scope="col">Value</th>
              <th scope="col">Anchor, ratings and reasons</th>
            </tr>
          </thead>
          <tbody>
            {strongest.map(({ move, score, anchor }) => (
              <tr key={move.id}>
                <th scope="row">
                  <SeatMark page={page} seat={move.seat} /> <MoveLink page={page} move={move} />
                </th>
                <td className="n">{valueText(score)}</td>
                <td dir="auto">
                  <span className="said">{anchor}</span>
                  <div className="small">
                    {ratingsText(score)}. {reasonsText(score)}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
