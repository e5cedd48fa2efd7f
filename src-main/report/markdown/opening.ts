import { moveNumber } from '../../game/find.ts';
import type { ReportModel } from '../model.ts';
import { clockIn } from '../words/clock.ts';
import { signed, signedRange } from '../../game/signed.ts';
import { inline, paragraphs, table } from './escape.ts';
import { codeOf } from './names.ts';

export function summaryMarkdown({ summary, audience }: ReportModel): string[] {
  const facts = summary.facts.map(({ text, move }) =>
    inline(move ? `${text} ${move.number} ${move.title}.` : text),
  );
  return [
    summary.headline && `**${inline(summary.headline)}**`,
    audience.statement,
    paragraphs(summary.text),
    facts.join(' '),
    table(
      ['Figure', ['Value', 'right'], 'Note'],
      summary.figures.map(({ label, value, note }) => [inline(label), value, note]),
    ),
  ];
}

export function overviewMarkdown({ overview, timeZone, roundWord }: ReportModel): string[] {
  const clock = clockIn(timeZone);
  const time = (moment: string | null) => (moment === null ? '–' : clock.time(moment));
  return [
    table(
      ['The exercise', ''],
      overview.rows.map(({ label, text }) => [label, inline(text)]),
    ),
    table(
      [inline(roundWord), 'Planned', 'Opened', 'Closed', 'Moves', 'Withdrawn', ['Net', 'right']],
      overview.rounds.map((round) => [
        inline(`${round.number} ${round.name}`),
        round.planned,
        time(round.openedAt),
        time(round.closedAt),
        String(round.moves),
        String(round.withdrawn),
        signed(round.net),
      ]),
    ),
  ];
}

export function readingMarkdown({ reading }: ReportModel): string[] {
  return reading.map(inline);
}

export function trajectoryMarkdown(model: ReportModel): string[] {
  const { conclusion, points } = model.trajectory;
  const first = points.findIndex(({ net }) => net !== null);
  return [
    inline(conclusion),
    table(
      ['Move', 'Seat', 'Title', ['Net', 'right'], ['Total', 'right'], 'Evaluators’ totals'],
      points.map(({ move, net, position, spread }, place) => [
        moveNumber(move),
        codeOf(model, move.seat),
        inline(move.action),
        signed(net),
        signed(first >= 0 && place >= first ? position : null),
        spread ? signedRange(spread.low, spread.high) : '–',
      ]),
    ),
  ];
}
