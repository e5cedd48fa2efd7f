import type { Disagreement } from '../model/agreement.ts';
import type { ReportModel } from '../model.ts';
import { ratingsText, reasonsText, valueText } from '../words/score-words.ts';
import { alphaRange, alphaText, signed } from '../../game/signed.ts';
import { inline, table } from './escape.ts';
import { moveName } from './names.ts';

export function agreementMarkdown(model: ReportModel): string[] {
  const { statement, byCriterion, evaluators, widest, dissents } = model.agreement;
  return [
    inline(statement),
    table(
      ['Criterion', ['α', 'right'], ['95 % interval', 'right'], ['n', 'right']],
      byCriterion.map(({ id, alpha, n, interval }) => [
        id,
        alpha === null ? 'undefined' : alphaText(alpha),
        alphaRange(interval),
        String(n),
      ]),
    ),
    table(
      ['Evaluator', ['Rated', 'right'], ['Total', 'right']],
      evaluators.map(({ name, rated, total }) => [inline(name), String(rated), signed(total)]),
    ),
    '### Open dissents',
    pairs(model, dissents) || 'No dissent was kept.',
    '### Widest disagreements',
    pairs(model, widest) || 'No two ratings lie two levels apart.',
  ];
}

function pairs(model: ReportModel, found: readonly Disagreement[]): string {
  return table(
    ['Move', 'On', ['Value', 'right'], 'Ratings and reasons'],
    found.map(({ move, score, gap }) => [
      moveName(model, move),
      score.criterion,
      valueText(score),
      inline(`${ratingsText(score)}${gap >= 3 ? ', split' : ''}. ${reasonsText(score)}`.trim()),
    ]),
  );
}
