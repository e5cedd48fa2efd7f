import type { ReportMove } from '../model/moves.ts';
import { adjudicationText } from '../words/adjudication-text.ts';
import { CriterionCode, timeOf } from './parts.tsx';
import type { SectionProps } from './page.ts';
import { ratingsLine, reasonsText, valueText } from '../words/score-words.ts';

/** What a move's figures rest on: arguments, the ruling, every rating with its reason. */
export function MoveEvidence({ page, move }: SectionProps & { readonly move: ReportMove }) {
  const evaluators = page.model.agreement.evaluators.length;
  const { amendments, withdrawn, adjudication, estimates, scores } = move;
  return (
    <>
      {withdrawn?.reason && (
        <div className="small" dir="auto">
          Withdrawn: {withdrawn.reason}
        </div>
      )}
      {amendments.map(({ at, version, reason, earlier }) => (
        <div className="small" dir="auto" key={version}>
          Amended {timeOf(page, at)}
          {reason && `, ${reason}`}; before,{' '}
          {earlier.map(({ field, text }) => `${field}: “${text}”`).join('; ')}
        </div>
      ))}
      {move.arguments.map(({ side, by, weight, text, struck }, place) => (
        <div className="small" dir="auto" key={place}>
          {side === 'for' ? '+ ' : '− '}
          {by}
          {weight !== 'normal' && `, ${weight}`}: {struck ? <s>{text}</s> : text}
        </div>
      ))}
      {estimates.length > 0 && <div className="small">Estimate: {estimates.join('; ')}</div>}
      {adjudication && (
        <div className="small" dir="auto">
          {adjudicationText(adjudication)}
        </div>
      )}
      {scores.length > 0 && (
        <div className="small scores">
          {scores.map((score) => (
            <span key={score.criterion}>
              <CriterionCode page={page} id={score.criterion} /> {valueText(score)} (
              {ratingsLine(score, evaluators)}){' '}
            </span>
          ))}
        </div>
      )}
      {scores.map((score) => {
        const reasons = reasonsText(score);
        return reasons === '' ? null : (
          <div className="small" dir="auto" key={score.criterion}>
            {score.criterion}: {reasons}
          </div>
        );
      })}
    </>
  );
}
