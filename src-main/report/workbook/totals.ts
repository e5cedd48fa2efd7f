import type { ReportModel } from '../model.ts';
import type { WorkbookCell } from '../workbook.ts';

type Rows = WorkbookCell[][];

/** What the file is, in words. */
export function aboutRows(model: ReportModel): Rows {
  const { title, handling, audience, summary, chathamHouse, overview, session } = model;
  const rows: Rows = [
    ['About', 'After-action report'],
    ['Session', title],
    ['Handling', handling],
    ['Audience', audience.name],
    ['Rule', chathamHouse ? 'Seats only, under the Chatham House rule' : ''],
    ...overview.rows.map(({ label, text }) => [label, text]),
    ['Entries', audience.id === 'control' ? session.version : null],
    ...summary.facts.map(({ text, move }, place) => [
      place === 0 ? 'In short' : '',
      move ? `${text} ${move.number} ${move.title}.` : text,
    ]),
  ];
  return rows.filter(([, value]) => value !== '' && value !== null);
}

/** The totals as they are, unrounded; nothing where nothing is rated. */
export function totalsRows({ totals, board, seats, overview }: ReportModel): Rows {
  const criteria = board.criteria.map(({ id }) => id);
  const byCriterion = (values: Readonly<Record<string, number | null>>) =>
    criteria.map((id) => values[id] ?? null);
  return [
    ['Of', 'Moves', ...criteria, 'Net'],
    ...seats.rows.map(({ seat, moves, values, net }) => [
      board.seats.find(({ id }) => id === seat)?.name ?? seat,
      moves,
      ...byCriterion(values),
      net,
    ]),
    ['All seats', seats.all.moves, ...byCriterion(totals.byCriterion), totals.net],
    ...overview.rounds.map(({ number, name, moves, net }) => [
      `${number} ${name}`,
      moves,
      ...criteria.map(() => null),
      net,
    ]),
    ['Share of possible', null, ...criteria.map(() => null), totals.index],
    ['Agreement, α', null, ...criteria.map(() => null), totals.agreement.alpha],
    ['Pairs rated', null, ...criteria.map(() => null), totals.coverage.rated],
    ['Pairs to rate', null, ...criteria.map(() => null), totals.coverage.ratable],
  ];
}
