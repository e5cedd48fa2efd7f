import type { ReportContext } from '../context.ts';
import { countedInWords } from '../words/counts.ts';

/** How to read the scores, in a few sentences each. */
export function readingOf({ pack, points, people }: ReportContext): string[] {
  const who = pack.protagonist.name;
  const count = (kind: 'benefit' | 'fear') =>
    pack.criteria.filter((criterion) => criterion.kind === kind).length;
  const weighted = pack.criteria.some(({ weight }) => weight !== 1);
  const raters = people.evaluators.length;
  const hasSpread = points.some(({ spread }) => spread !== null);
  return [
    `Every move, by whichever seat, is rated by what it does to ${who}’s position: on ${countedInWords(count('benefit'), 'benefit')} ` +
      `and ${countedInWords(count('fear'), 'fear')}, from −2 to +2. For a benefit + means that it came about, − that it was taken away. ` +
      'For a fear + means that it was fed, − that it was allayed.',
    `A move’s net is its benefits less its fears${weighted ? ', each times its weight' : ''}. The position is the running sum of the nets; ` +
      'the share of possible sets it against the most the rated criteria could have given, from −100 to +100.',
    'Where the evaluators reconciled a score, that one counts; otherwise the mean of those who rated. ' +
      'Not rated is shown as – and is never counted as 0; nor is a rating of insufficient evidence.',
    hasSpread
      ? `Behind the position runs a band from the lowest to the highest evaluator’s own total (${countedInWords(raters, 'evaluator')}). ` +
        'Agreement is Krippendorff’s α for ordinal ratings: 1 is full agreement, 0 what chance would give.'
      : 'With fewer than two evaluators there is no band of their totals and agreement is undefined.',
    'In bars, solid is what came about and hollow what receded; above zero helped, below zero hurt. ' +
      'Hatching marks what was private while the session ran.',
  ];
}
