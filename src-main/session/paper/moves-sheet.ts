import type { Outcome } from '../../game/event/adjudication.ts';
import { outcomes } from '../../game/event/adjudication.ts';
import type { Visibility } from '../../game/event/moves.ts';
import { compareMoments } from '../../game/moment.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { movesFile } from '../../game/paper-files.ts';
import { isClockTime, momentOf } from './moment.ts';
import { findPlace, MoveKeys, roundIn } from './move-key.ts';
import type { PackNames } from './names.ts';
import { nameKey } from './names.ts';
import type { Problems } from './problem.ts';
import type { Row } from './row.ts';
import { readTable } from './table.ts';

export interface PaperMove {
  readonly row: number;
  readonly round: number;
  readonly seat: string;
  readonly title: string;
  readonly action: string;
  readonly effect: string;
  readonly instruments: string[];
  readonly targets: string[];
  readonly visibility: Visibility;
  readonly occurredAt: string | undefined;
  readonly outcome: Outcome | undefined;
}

export interface When {
  /** The day of the session, if it is known; empty when the sheet has none. */
  readonly date: string | undefined;
  readonly zone: string;
  readonly now: string;
}

/** The moves, and where each of them is to be found, those with faults included. */
export function readMoves(
  contents: PaperContents,
  problems: Problems,
  names: PackNames,
  when: When,
): { moves: PaperMove[]; keys: MoveKeys } {
  const keys = new MoveKeys();
  const rows = readTable(movesFile, contents, problems);
  const moves = rows.flatMap((row) => {
    const place = findPlace(row, names);
    if (place) {
      const twin = keys.add(place, row.number);
      if (twin !== undefined) row.fail('move-twice', 'title', twin);
    }
    const rest = readRest(row, names, when);
    return place
      ? [{ row: row.number, ...place, ...rest, action: rest.action || place.title }]
      : [];
  });
  checkRounds(rows);
  if (rows.length === 0 && contents.has(movesFile.name) && !problems.anyIn(movesFile.name)) {
    problems.add('rows-none', { file: movesFile.name });
  }
  return { moves, keys };
}

/** Rounds begin with 1 and leave none out. */
function checkRounds(rows: readonly Row[]): void {
  const firstRows = new Map<number, Row>();
  for (const row of rows) {
    const round = roundIn(row.cell('round'));
    if (round !== undefined && !firstRows.has(round)) firstRows.set(round, row);
  }
  for (const [round, row] of firstRows) {
    if (round > 1 && !firstRows.has(round - 1)) row.fail('round-gap', 'round', round - 1);
  }
}

function readRest(row: Row, names: PackNames, when: When) {
  return {
    action: row.text('action', 4000),
    effect: row.text('intended_effect', 4000),
    instruments: row
      .list('instruments', 12)
      .flatMap(
        (name) =>
          names.instrument(name) ?? row.fail('instrument-unknown', 'instruments', name) ?? [],
      ),
    targets: readTargets(row, names),
    visibility: readVisibility(row, names),
    occurredAt: readOccurredAt(row, when),
    outcome: readOutcome(row),
  };
}

/** Seats by their ids; whatever is no seat stays as it was written. */
function readTargets(row: Row, names: PackNames): string[] {
  const targets = row.list('targets', 12);
  if (targets.some((target) => target.length > 200)) row.fail('cell-too-long', 'targets', 200);
  return [...new Set(targets.map((target) => names.seat(target) ?? target))];
}

function readVisibility(row: Row, names: PackNames): Visibility {
  const entries = row.list('visibility', 9);
  if (entries.length === 0) return 'public';
  const seats: string[] = [];
  for (const entry of entries) {
    const key = nameKey(entry);
    if (key !== 'public' && key !== 'control') {
      const seat = names.seat(entry) ?? row.fail('seat-unknown', 'visibility', entry);
      if (seat !== undefined) seats.push(seat);
    } else if (entries.length === 1) return key;
    else row.fail('visibility-mixed', 'visibility');
  }
  return seats;
}

/** Where the session's own day is wrong, the times of its moves can still be. */
const someDay = '2000-01-01';

function readOccurredAt(row: Row, { date, zone, now }: When): string | undefined {
  const cell = row.cell('occurred_at');
  if (cell === '') return undefined;
  if (date === '' && isClockTime(cell)) return row.fail('time-without-date', 'occurred_at');
  const moment = momentOf(cell, date ?? someDay, zone);
  if (moment === undefined) return row.fail('time-unreadable', 'occurred_at');
  if (compareMoments(moment, now) > 0) return row.fail('time-later', 'occurred_at');
  return moment;
}

function readOutcome(row: Row): Outcome | undefined {
  const cell = row.cell('outcome');
  if (cell === '') return undefined;
  const outcome = outcomes.find((one) => one === nameKey(cell));
  return outcome ?? row.fail('outcome-unknown', 'outcome', outcomes.join(', '));
}
