import type { CsvColumn, CsvRecord, CsvRow } from './csv/row.ts';
import { csvColumns } from './csv/row.ts';
import { rowsOf } from './csv/rows.ts';
import type { ReportModel } from './model.ts';
import { aboutRows, totalsRows } from './workbook/totals.ts';
import { printable } from './words/printable.ts';

/** Text, a genuine number, or nothing. */
export type WorkbookCell = string | number | null;

export interface WorkbookSheet {
  readonly name: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

const names: Record<CsvRecord, string> = {
  move: 'Moves',
  score: 'Scores',
  argument: 'Arguments',
  inject: 'Injects',
  deal: 'Deals',
  note: 'Notes',
  imperative: 'Imperatives',
  outcome: 'Outcome',
};

/** What a cell of a workbook holds at most. */
const longestCell = 32_767;
const cut = ' … (cut short; whole in the CSV)';

/**
 * What the report is, its totals, and the rows of the CSV, a sheet for each kind, with the columns
 * that the kind uses. Moves, scores and arguments are always there; others when there are any.
 */
export function workbookOf(model: ReportModel): WorkbookSheet[] {
  const rows = Map.groupBy(rowsOf(model), ({ record }) => record);
  const kinds = Object.keys(names) as CsvRecord[];
  const sheets = kinds.flatMap((kind): WorkbookSheet[] => {
    const own = rows.get(kind) ?? [];
    const isAlways = kind === 'move' || kind === 'score' || kind === 'argument';
    return own.length > 0 || isAlways ? [sheetOf(names[kind], own)] : [];
  });
  return [
    { name: 'Report', rows: aboutRows(model) },
    { name: 'Totals', rows: totalsRows(model) },
    ...sheets,
  ].map(({ name, rows: lines }) => ({ name, rows: lines.map((line) => line.map(cellOf)) }));
}

function sheetOf(name: string, rows: readonly CsvRow[]): WorkbookSheet {
  const always: readonly CsvColumn[] = ['round', 'number', 'seat', 'title'];
  const used = csvColumns.filter(
    (column) =>
      column !== 'record' &&
      (always.includes(column) || rows.some((row) => (row[column] ?? '') !== '')),
  );
  return { name, rows: [used, ...rows.map((row) => used.map((column) => row[column] ?? null))] };
}

function cellOf(value: WorkbookCell): WorkbookCell {
  if (typeof value !== 'string') return value;
  const text = printable(value);
  return text.length <= longestCell
    ? text
    : `${text.slice(0, longestCell - cut.length).toWellFormed()}${cut}`;
}
