import type { Disagreement } from '../model/agreement.ts';
import { alphaRange, alphaText, signed } from '../../game/signed.ts';
import { CriterionCode, MoveLink, SeatMark, SectionFrame } from './parts.tsx';
import type { SectionProps } from './page.ts';
import { ratingsText, reasonsText, valueText } from '../words/score-words.ts';

export function AgreementSection({ page }: SectionProps) {
  const { agreement } = page.model;
  const { statement, byCriterion, evaluators, widest, dissents } = agreement;
  return (
    <SectionFrame id="agreement">
      <p>{statement}</p>
      <table className="plain narrow">
        <caption>
          <b>Agreement by criterion</b> α, ordinal; bootstrap interval; an en dash with too few
          pairs
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="n">
              α
            </th>
            <th scope="col" className="n">
              95 % interval
            </th>
            <th scope="col" className="n">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {byCriterion.map(({ id, alpha, n, interval }) => (
            <tr key={id}>
              <th scope="row">
                <CriterionCode page={page} id={id} />
              </th>
              <td className="n">{alpha === null ? 'undefined' : alphaText(alpha)}</td>
              <td className="n">{alphaRange(interval)}</td>
              <td className="n">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {evaluators.length > 0 && (
        <table className="plain narrow">
          <caption>
            <b>Each evaluator’s own total</b> pairs of move and criterion rated, and their sum
          </caption>
          <thead>
            <tr>
              <th scope="col">Evaluator</th>
              <th scope="col" className="n">
                Rated
              </th>
              <th scope="col" className="n">
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {evaluators.map(({ name, rated, total }, place) => (
              <tr key={place}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td className="n">{rated}</td>
                <td className="n">{signed(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pairs
        page={page}
        caption="Open dissents"
        note="a score was reconciled and somebody keeps to another"
        empty="No dissent was kept."
        pairs={dissents}
      />
      <Pairs
        page={page}
        caption="Widest disagreements"
        note="two levels apart or more; three or more is a split"
        empty="No two ratings lie two levels apart."
        pairs={widest}
      />
    </SectionFrame>
  );
}

interface PairsProps extends SectionProps {
  readonly caption: string;
  readonly note: string;
  readonly empty: string;
  readonly pairs: readonly Disagreement[];
}

function Pairs({ page, caption, note, empty, pairs }: PairsProps) {
  if (pairs.length === 0) {
    return (
      <p>
        <b>{caption}.</b> {empty}
      </p>
    );
  }
  return (
    <table className="plain swing">
      <caption>
        <b>{caption}</b> {note}
      </caption>
      <thead>
        <tr>
          <th scope="col">Move</th>
          <th scope="col">On</th>
          <th scope="col" className="n">
            Value
          </th>
          <th scope="col">Ratings and reasons</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ move, score, gap }) => (
          <tr key={`${move.id} ${score.criterion}`}>
            <th scope="row">
              <SeatMark page={page} seat={move.seat} /> <MoveLink page={page} move={move} />
            </th>
            <td>
              <CriterionCode page={page} id={score.criterion} />
            </td>
            <td className="n">{valueText(score)}</td>
            <td dir="auto">
              {ratingsText(score)}
              {gap >= 3 && ', split'}. <span className="said">{reasonsText(score)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
