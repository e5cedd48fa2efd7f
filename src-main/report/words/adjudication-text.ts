import type { ReportAdjudication } from '../model/adjudication.ts';
import { outcomeWords } from './labels.ts';

/** The result, how it was come to, and what follows from it. */
export function adjudicationText(adjudication: ReportAdjudication): string {
  const { outcome, ruling, narration, lasting, stage, override } = adjudication;
  return [
    `${outcomeWords[outcome]}. ${ruling}.`,
    narration,
    lasting && `Goes on: ${lasting}`,
    stage && `${stage}.`,
    override && `Overridden by ${override.by}${override.reason && `: ${override.reason}`}`,
  ]
    .filter(Boolean)
    .join(' ');
}
