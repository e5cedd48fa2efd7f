import type { ReportModel } from '../model.ts';
import { percentText, turnWords } from '../words/judgement-words.ts';
import { brierText, signed } from '../../game/signed.ts';
import { inline, table } from './escape.ts';

export function sensitivityMarkdown({ sensitivity, board }: ReportModel): string[] {
  const { statement, net, order, trials } = sensitivity;
  const codes = (seats: readonly string[]) =>
    seats.map((id) => board.seats.find((seat) => seat.id === id)?.code ?? id).join(' ');
  return [
    inline(statement),
    table(
      ['Change', ['Net', 'right'], 'Seats, most to least', 'Turns'],
      [
        ['as it stands', signed(net), codes(order), ''],
        ...trials.map((trial) => [
          inline(trial.change),
          signed(trial.net),
          codes(trial.order),
          turnWords(trial),
        ]),
      ],
    ),
  ];
}

export function calibrationMarkdown({ calibration }: ReportModel): string[] {
  if (calibration.length === 0) {
    return ['No likelihood was stated of a move that was adjudicated.'];
  }
  return calibration.flatMap(({ by, n, brier, table: rows }) => [
    `**${inline(by)}**, Brier score ${brierText(brier)}, n = ${n}`,
    table(
      ['Stated', ['n', 'right'], ['Mean stated', 'right'], ['Took hold', 'right'], 'Moves'],
      rows.map((row) => [
        `${row.from}–${row.to} %`,
        String(row.n),
        percentText(row.stated),
        percentText(row.happened),
        row.moves.map(({ number }) => number).join(', '),
      ]),
    ),
  ]);
}
