import type { ReportModel } from '../model.ts';
import type { ReportScore } from '../model/scores.ts';
import { countsText } from '../words/criterion-counts.ts';
import { ratingsText, reasonsText, valueText } from '../words/score-words.ts';
import { signed } from '../../game/signed.ts';
import type { Align } from './escape.ts';
import { inline, table } from './escape.ts';
import { codeOf, moveName } from './names.ts';

function why(score: ReportScore): string {
  return inline(`${ratingsText(score)}. ${reasonsText(score)}`.trim());
}

export function swingsMarkdown(model: ReportModel): string[] {
  if (model.swings.length === 0) return ['No scored move has moved the position.'];
  return model.swings.flatMap(({ move, net, total, scores, sources }) => [
    `### ${signed(net)} ${moveName(model, move)}`,
    `To ${signed(total)}. ${sources.join(' ')}`.trim(),
    table(
      ['Criterion', ['Value', 'right'], 'Ratings and reasons'],
      scores.map((score) => [score.criterion, valueText(score), why(score)]),
    ),
  ]);
}

export function seatsMarkdown(model: ReportModel): string[] {
  const { board, seats } = model;
  const figures = board.criteria.map(({ id, name }): [string, Align] => [
    inline(`${id} ${name}`),
    'right',
  ]);
  const rows = [...seats.rows, seats.all].map(({ seat, moves, values, net }) => [
    seat === '' ? 'All seats' : codeOf(model, seat),
    String(moves),
    ...board.criteria.map(({ id }) => signed(values[id] ?? null)),
    signed(net),
  ]);
  return [table(['Seat that moved', 'Moves', ...figures, ['Net', 'right']], rows)];
}

export function criteriaMarkdown(model: ReportModel): string[] {
  return model.criteria.flatMap((criterion) => [
    `### ${inline(`${criterion.id} ${criterion.name}`)}, ${signed(criterion.sum)}`,
    inline(`${criterion.question} ${criterion.source.join(' ')}`),
    `${countsText(criterion)} It adds ${signed(criterion.added)} to the net.`,
    table(
      ['Move', ['Value', 'right'], 'Anchor', 'Ratings and reasons'],
      criterion.strongest.map(({ move, score, anchor }) => [
        moveName(model, move),
        valueText(score),
        inline(anchor),
        why(score),
      ]),
    ),
  ]);
}
