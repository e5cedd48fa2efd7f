import { parts, type Part } from '../../../../src-main/game/event/participants.ts';
import type { RosterPerson, RosterProblem, RosterSeat } from './roster.ts';

const known = ['name', 'affiliation', 'part', 'seat'] as const;
type Column = (typeof known)[number];

/** Of each cell of a row, left to right; `null` where the sheet has a column of no use. */
type Columns = readonly (Column | null)[];

interface Header {
  readonly columns: Columns;
  readonly hasHeader: boolean;
  readonly unknown: readonly string[];
}

const longest = 200;

function isColumn(word: string): word is Column {
  return known.some((column) => column === word);
}

/** A first row that says `name` is a header; without one the order is the usual. */
export function columnsOf(firstRow: readonly string[]): Header {
  const words = firstRow.map((cell) => cell.toLowerCase());
  if (!words.includes('name')) return { columns: known, hasHeader: false, unknown: [] };
  const isFirst = (word: string, index: number) => words.indexOf(word) === index;
  const columns = words.map((word, index) =>
    isColumn(word) && isFirst(word, index) ? word : null,
  );
  const unknown = firstRow.filter((cell, index) => cell !== '' && columns[index] === null);
  return { columns, hasHeader: true, unknown };
}

type RowProblem = Omit<RosterProblem, 'row'>;

export function readRow(
  cells: readonly string[],
  columns: Columns,
  seats: readonly RosterSeat[],
): { readonly person: RosterPerson; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const say = (column: string, message: string) => problems.push({ column, message });

  const name = cell('name');
  const affiliation = cell('affiliation');
  if (!name) say('name', 'The name is missing.');
  if (name.length > longest) say('name', `At most ${longest} characters.`);
  if (affiliation.length > longest) say('affiliation', `At most ${longest} characters.`);
  const part = readPart(cell('part'));
  if (!part) say('part', `“${cell('part')}” is not ${orList(parts)}.`);
  const seat = readSeat(cell('seat'), seats);
  if (seat === null) say('seat', `“${cell('seat')}” is not ${orList(seats.map(byCode))}.`);
  else if (seat && part && part !== 'player') say('seat', 'Only players sit in a seat.');
  cells.forEach((text, index) => {
    if (text && index >= columns.length) say(String(index + 1), 'There is no such column.');
  });

  const person = { name, affiliation, part: part ?? 'player' };
  return { person: seat ? { ...person, seat } : person, problems };
}

function readPart(word: string): Part | undefined {
  if (!word) return 'player';
  return parts.find((part) => part === word.toLowerCase());
}

/** `undefined` when none is named, `null` when there is no such seat. */
function readSeat(word: string, seats: readonly RosterSeat[]): string | null | undefined {
  if (!word) return undefined;
  const wanted = word.toLowerCase();
  const found = seats.find((seat) =>
    [seat.id, seat.code, seat.name].some((text) => text.toLowerCase() === wanted),
  );
  return found?.id ?? null;
}

function byCode({ code, name }: RosterSeat): string {
  return `${name} (${code})`;
}

function orList(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
