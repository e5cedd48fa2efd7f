/** The rows of a list as injects, and those that cannot be taken, each with the reason. */
import type { Command } from '../../../src-main/game/command.ts';
import type { DeckInject } from '../../../src-main/game/deck.ts';
import type { Trigger } from '../../../src-main/game/event/injects.ts';
import { fieldLabels, type ImportField, type Mapping } from './columns.ts';
import { chainProblems } from './chain-problems.ts';
import type { NamedTrigger } from './read-cells.ts';
import {
  isBad,
  readMinute,
  readPhase,
  readRound,
  readSource,
  readTargets,
  readTests,
  readText,
  readTrigger,
} from './read-cells.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import type { Table, TableRow } from './table.ts';

export type NewInject = Command<'writeInjects'>['injects'][number];

export interface RowProblem {
  readonly line: number;
  /** Our name of the field at fault. */
  readonly column: string;
  /** “names no seat: “London””. */
  readonly reason: string;
}

export interface LeftRow extends RowProblem {
  readonly cells: readonly string[];
}

export interface ReadList {
  readonly taken: readonly NewInject[];
  readonly left: readonly LeftRow[];
}

export interface Surroundings {
  readonly pack: Pick<Pack, 'seats' | 'criteria' | 'paragraphs'>;
  readonly deck: readonly DeckInject[];
  /** How many are planned. */
  readonly rounds: number;
}

export interface ReadRow {
  readonly row: TableRow;
  readonly inject: Omit<NewInject, 'trigger'> & { readonly injectId: string };
  readonly trigger: NamedTrigger | undefined;
}

export function readRows(table: Table, mapping: Mapping, around: Surroundings): ReadList {
  const left: LeftRow[] = [];
  const read: ReadRow[] = [];
  const ids = new Set(around.deck.map(({ id }) => id));
  const numbers = new Set(around.deck.map(({ number }) => number));
  for (const row of table.rows) {
    const found = readRow(row, mapping, around);
    const problem = 'reason' in found ? found : numberProblem(found, numbers, around.deck);
    if (problem) left.push({ ...problem, line: row.line, cells: row.cells });
    else if (!('reason' in found)) read.push(identified(found, ids, numbers));
  }
  const { standing, problems } = chainProblems(read, around.deck);
  left.push(...problems);
  const byNumber = new Map([
    ...around.deck.map(({ number, id }): [string, string] => [number, id]),
    ...standing.map(({ inject }): [string, string] => [inject.number ?? '', inject.injectId]),
  ]);
  const taken = standing.map(({ inject, trigger }): NewInject => {
    if (!trigger) return inject;
    return { ...inject, trigger: resolved(trigger, byNumber) };
  });
  return { taken, left: left.toSorted((a, b) => a.line - b.line) };
}

function resolved(trigger: NamedTrigger, byNumber: ReadonlyMap<string, string>): Trigger {
  if (!('number' in trigger)) return trigger;
  return { by: trigger.by, injectId: byNumber.get(trigger.number) ?? '' };
}

type Found = Omit<ReadRow, 'inject'> & { readonly inject: Omit<NewInject, 'trigger'> };

function readRow(row: TableRow, mapping: Mapping, around: Surroundings): Found | RowProblem {
  const { pack, rounds } = around;
  const cell = (field: ImportField) => {
    const column = mapping[field];
    return column === undefined ? '' : (row.cells[column] ?? '');
  };
  const phase = readPhase(cell('phase'));
  const minute = readMinute(cell('minute'));
  const trigger = readTrigger(
    cell('trigger'),
    isBad(phase) ? null : phase,
    isBad(minute) ? null : minute,
  );
  const values = {
    number: readText(cell('number'), 20),
    title: readText(cell('title').replace(/\s+/g, ' '), 200, true),
    text: readText(cell('text'), 4000, true),
    targets: readTargets(cell('targets'), pack),
    round: readRound(cell('round'), rounds),
    phase,
    minute,
    trigger,
    expected: readText(cell('expected'), 4000),
    note: readText(cell('note'), 4000),
    tests: readTests(cell('tests'), pack),
    source: readSource(cell('source'), pack),
  };
  for (const [field, value] of Object.entries(values)) {
    if (!isBad(value)) continue;
    return { line: row.line, column: fieldLabels[field as ImportField], reason: value.reason };
  }
  const { number, phase: _phase, minute: _minute, trigger: named, ...rest } = values;
  if (named && !isBad(named) && named.by === 'move' && named.round > rounds) {
    return {
      line: row.line,
      column: fieldLabels.trigger,
      reason: `round ${named.round} is not planned`,
    };
  }
  // None of them is bad, or it would have been answered.
  const inject = { ...rest, ...(number !== '' && { number }) } as Omit<NewInject, 'trigger'>;
  return { row, inject, trigger: named as NamedTrigger | undefined };
}

function numberProblem(
  { row, inject }: Found,
  numbers: ReadonlySet<string>,
  deck: readonly DeckInject[],
): RowProblem | undefined {
  const { number } = inject;
  if (number === undefined || !numbers.has(number)) return undefined;
  const isInDeck = deck.some((each) => each.number === number);
  const reason = isInDeck
    ? `${number} is in the deck already`
    : `${number} stands twice in the list`;
  return { line: row.line, column: fieldLabels.number, reason };
}

function identified(found: Found, ids: Set<string>, numbers: Set<string>): ReadRow {
  const { number } = found.inject;
  if (number !== undefined) numbers.add(number);
  const base = `msel-${number ?? `row-${found.row.line}`}`;
  let injectId = base;
  for (let place = 2; ids.has(injectId); place += 1) injectId = `${base}-${place}`;
  ids.add(injectId);
  return { ...found, inject: { ...found.inject, injectId } };
}
