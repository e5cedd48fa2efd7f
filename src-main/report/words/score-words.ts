import type { ReportScore } from '../model/scores.ts';
import { listed } from './counts.ts';
import { signedScore, signedWhole } from '../../game/signed.ts';

/** “Evaluator 1 +2, Evaluator 2 −1, Evaluator 3 insufficient evidence”. */
export function ratingsText({ ratings }: ReportScore): string {
  return ratings
    .map(({ evaluator, value }) =>
      value === 'insufficient'
        ? `${evaluator} insufficient evidence`
        : `${evaluator} ${signedWhole(value)}`,
    )
    .join(', ');
}

/** “+2, −1, –”: one place for each evaluator, in the order of the report. */
export function ratingsLine({ ratings }: ReportScore, evaluators: number): string {
  const places = Array.from({ length: evaluators }, () => '–');
  for (const { rater, value } of ratings) {
    places[rater] = value === 'insufficient' ? 'insufficient' : signedWhole(value);
  }
  return places.join(', ');
}

/** Each evaluator's reason, and why they settled on what they did. */
export function reasonsText({ ratings, reconciled }: ReportScore): string {
  const reasons = new Map<string, string[]>();
  for (const { evaluator, reason } of ratings) {
    if (reason !== '') reasons.set(reason, [...(reasons.get(reason) ?? []), evaluator]);
  }
  const given = [...reasons].map(([reason, who]) => `${listed(who)}: “${reason}”`);
  if (reconciled) {
    const kept =
      reconciled.dissents.length === 0 ? '' : `, dissent kept by ${listed(reconciled.dissents)}`;
    const why = reconciled.reason === '' ? '' : `: “${reconciled.reason}”`;
    given.push(`Reconciled at ${signedWhole(reconciled.value)}${kept}${why}`);
  }
  return given.join(' ');
}

export function valueText({ value }: ReportScore): string {
  return signedScore(value);
}
