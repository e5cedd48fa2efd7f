import type { ReportAdjudication } from '../model/adjudication.ts';
import { resultText } from './labels.ts';

/** The result, how it was come to, and what follows from it. */
export function adjudicationText(adjudication: ReportAdjudication): string {
  const { outcome, degree, ruling, narration, lasting, stage, override, stopped } = adjudication;
  return [
    `${resultText(outcome, degree)}. ${ruling}.`,
    narration,
    lasting && `${stopped ? 'Went on' : 'Goes on'}: ${lasting}`,
    stopped && `Stopped by ${stopped.by}${stopped.reason && `: ${stopped.reason}`}`,
    stage && `${stage}.`,
    override && `Overridden by ${override.by}${override.reason && `: ${override.reason}`}`,
  ]
    .filter(Boolean)
    .join(' ');
}
