import type { ReportInject, ReportNote } from '../model/chronology.ts';
import type { ReportDeal } from '../model/deals.ts';
import type { ReportMove } from '../model/moves.ts';
import type { ReportModel } from '../model.ts';
import type { Clock } from '../words/clock.ts';
import { clockIn } from '../words/clock.ts';
import { answerWords } from '../words/labels.ts';
import type { CsvRow } from './row.ts';

/** Every row, in the order of the chronology, then what control judged. */
export function rowsOf(model: ReportModel): CsvRow[] {
  const clock = clockIn(model.timeZone);
  return [
    ...model.chronology.flatMap(({ number, entries }) =>
      entries.flatMap((entry): CsvRow[] => {
        switch (entry.kind) {
          case 'move':
            return moveRows(entry.move, clock);
          case 'inject':
            return [injectRow(entry, number, clock)];
          case 'deal':
            return dealRows(entry, clock);
          case 'note':
            return [noteRow(entry, number, clock)];
        }
      }),
    ),
    ...(model.audience.id === 'control' ? [...imperativeRows(model), ...outcomeRows(model)] : []),
  ];
}

function list(items: readonly string[]): string {
  return items.join('; ');
}

function moveRows(move: ReportMove, clock: Clock): CsvRow[] {
  const { round, number, seat, title } = move;
  const named = { round, number, seat, title };
  const row: CsvRow = {
    record: 'move',
    ...named,
    time: clock.stamp(move.occurredAt),
    recorded: clock.stamp(move.recordedAt),
    action: move.action,
    effect: move.effect,
    instruments: list(move.instruments),
    targets: list(move.targets.map(({ seat: id, name }) => id ?? name)),
    visibility: move.knownTo.words,
    status: move.status,
    outcome: move.adjudication?.outcome ?? '',
    net: move.net,
    total: move.total,
    reason: move.withdrawn?.reason ?? move.adjudication?.narration ?? '',
    source: list(move.sources),
  };
  const debate = move.arguments.map(({ side, by, weight, text, struck }): CsvRow => ({
    record: 'argument',
    ...named,
    evaluator: by,
    outcome: side,
    value: weight,
    status: struck ? 'struck' : '',
    reason: text,
  }));
  const scores = move.scores.flatMap((score): CsvRow[] => {
    const { criterion, value: official, ratings, reconciled } = score;
    const given = ratings.map(({ evaluator, value, reason }): CsvRow => ({
      record: 'score',
      ...named,
      criterion,
      evaluator,
      value: value === 'insufficient' ? 'insufficient evidence' : value,
      official,
      reason,
    }));
    if (!reconciled) return given;
    const { value, reason } = reconciled;
    const agreed = { criterion, evaluator: 'reconciled', value, official, reason };
    return [...given, { record: 'score', ...named, ...agreed }];
  });
  return [row, ...debate, ...scores];
}

function injectRow({ label, at, title, text, knownTo }: ReportInject, round: number, clock: Clock) {
  return {
    record: 'inject',
    round,
    number: label,
    time: clock.stamp(at),
    title,
    action: text,
    visibility: knownTo.words,
  } satisfies CsvRow;
}

function dealRows(deal: ReportDeal, clock: Clock): CsvRow[] {
  return deal.history.map(({ status, at, move, reason }) => ({
    record: 'deal',
    round: deal.round,
    number: deal.label,
    time: clock.stamp(at),
    action: deal.terms,
    targets: list(deal.parties),
    visibility: deal.knownTo.words,
    status,
    title: move?.number ?? '',
    reason,
  }));
}

function noteRow({ at, text, speaker, about, knownTo }: ReportNote, round: number, clock: Clock) {
  return {
    record: 'note',
    round,
    number: about?.number ?? '',
    time: clock.stamp(at),
    action: text,
    evaluator: speaker,
    visibility: knownTo.words,
  } satisfies CsvRow;
}

function imperativeRows({ imperatives }: ReportModel): CsvRow[] {
  return imperatives.flatMap(({ id, name, source, rounds }) =>
    rounds.map(({ number, value, word, reason }) => ({
      record: 'imperative',
      round: number,
      number: id,
      title: name,
      value,
      outcome: value === null ? '' : word,
      reason,
      source: list(source),
    })),
  );
}

function outcomeRows({ outcome }: ReportModel): CsvRow[] {
  return outcome.profiles.flatMap(({ name, source, indicators }) =>
    indicators.map(({ id, text, answer, note }) => ({
      record: 'outcome',
      number: id,
      title: name,
      action: text,
      outcome: answerWords[answer].toLowerCase(),
      reason: note,
      source: list(source),
    })),
  );
}
