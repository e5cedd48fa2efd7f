/** People typed one per line, or pasted from a sheet, as the roster takes them. Pure. */
import Papa from 'papaparse';
import type { Part } from '../../../../src-main/game/event/participants.ts';
import { columnsOf, readRow } from './roster-row.ts';

export interface RosterSeat {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface RosterPerson {
  readonly name: string;
  readonly affiliation: string;
  readonly part: Part;
  /** The id of the seat. */
  readonly seat?: string;
}

export interface RosterProblem {
  /** From 1, as in a sheet: the header and empty rows count. */
  readonly row: number;
  /** Its name, such as `seat`; empty when it is the whole row. */
  readonly column: string;
  readonly message: string;
}

export type Roster =
  | { readonly ok: true; readonly people: readonly RosterPerson[] }
  | { readonly ok: false; readonly problems: readonly RosterProblem[] };

/** As many as one command takes. */
const most = 200;

/** A sheet pastes tabs; a file written where the comma is decimal has semicolons. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [first = ''] = text.trimStart().split(/\r?\n/);
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

/**
 * Lines of name, affiliation, part and seat, with or without a header row. Everything that is
 * wrong is told at once; there are people only when nothing is.
 *
 * @param seats found by id, code or name, in capitals or not
 */
export function parseRoster(pasted: string, seats: readonly RosterSeat[]): Roster {
  const text = pasted.replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const problems: RosterProblem[] = parsed.errors.map(({ row = 0 }) => ({
    row: row + 1,
    column: '',
    message: 'The quotation marks of this row cannot be read.',
  }));
  const rows = parsed.data
    .map((cells, index) => ({ row: index + 1, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some(Boolean));
  const { columns, hasHeader, unknown } = columnsOf(rows[0]?.cells ?? []);
  for (const column of unknown) {
    problems.push({ row: rows[0]?.row ?? 1, column, message: 'There is no such column.' });
  }
  const people: RosterPerson[] = [];
  for (const { row, cells } of hasHeader ? rows.slice(1) : rows) {
    const read = readRow(cells, columns, seats);
    people.push(read.person);
    for (const problem of read.problems) problems.push({ row, ...problem });
  }
  if (hasHeader && people.length === 0) {
    problems.push({
      row: rows[0]?.row ?? 1,
      column: '',
      message: 'Nobody stands below the header.',
    });
  }
  if (people.length > most) {
    problems.push({ row: rows.length, column: '', message: `At most ${most} people at a time.` });
  }
  problems.sort((a, b) => a.row - b.row);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, people };
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
