import type { CsvRow } from './csv.ts';
import { readCsv } from './csv.ts';
import type { PaperContents, PaperFile } from '../../game/paper-files.ts';
import type { Problems } from './problem.ts';
import { Row } from './row.ts';

/** The rows below the header, each by column. Columns may stand in any order. */
export function readTable(file: PaperFile, contents: PaperContents, problems: Problems): Row[] {
  const { name } = file;
  const bytes = contents.get(name);
  if (!bytes) return [];
  const [header, ...rows] = readCsv(name, bytes, problems);
  if (!header) {
    problems.add('header-missing', { file: name });
    return [];
  }
  const columns = header.cells.map((cell) => cell.toLowerCase());
  if (columns.length === 1 && /[;\t]/.test(columns[0] ?? '')) {
    problems.add('not-commas', { file: name, row: header.row });
    return [];
  }
  checkHeader(file, header, columns, problems);
  checkUnnamed(name, header, rows, problems);
  // Spreadsheets leave empty cells at the end, in the header as well as below it.
  const width = columns.findLastIndex((column) => column !== '') + 1;
  return rows.flatMap(({ row, cells }) => {
    if (cells.length < width || cells.slice(columns.length).some((cell) => cell !== '')) {
      const counts = `${cells.length} cells, and the header has ${width}`;
      problems.add('cell-count', { file: name, row }, counts);
      return [];
    }
    const named = columns.map((column, index) => [column, cells[index] ?? ''] as const);
    // Of a column that stands there twice the first counts.
    const byColumn = new Map(named.toReversed());
    return [new Row(name, row, byColumn, problems)];
  });
}

function checkHeader(
  { name: file, columns: known, needed }: PaperFile,
  { row }: CsvRow,
  columns: readonly string[],
  problems: Problems,
): void {
  for (const [index, column] of columns.entries()) {
    if (column === '') continue;
    const place = { file, row, column };
    if (!known.includes(column)) problems.add('column-unknown', place, known.join(', '));
    else if (columns.indexOf(column) !== index) problems.add('column-twice', place);
  }
  for (const column of needed) {
    if (!columns.includes(column)) problems.add('column-missing', { file, row, column });
  }
}

/** By its letter, as it has no other name. */
function checkUnnamed(
  file: string,
  header: CsvRow,
  rows: readonly CsvRow[],
  problems: Problems,
): void {
  for (const [index, name] of header.cells.entries()) {
    if (name !== '' || !rows.some(({ cells }) => cells[index])) continue;
    const column = letterOf(index);
    problems.add('column-unnamed', { file, row: header.row, column });
  }
}

function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
