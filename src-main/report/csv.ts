import Papa from 'papaparse';
import type { ReportModel } from './model.ts';
import type { CsvRow } from './csv/row.ts';
import { csvColumns } from './csv/row.ts';
import { rowsOf } from './csv/rows.ts';

export interface CsvOptions {
  /** A byte order mark, by which Excel knows that the text is UTF-8. */
  readonly byteOrderMark?: boolean;
}

/**
 * What a spreadsheet takes for the beginning of a formula: also behind blanks and line ends, and
 * in full width, in which some of them read it all the same.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** One row per move, argument, rating, inject, deal, note, imperative and indicator. */
export function writeCsv(model: ReportModel, { byteOrderMark = false }: CsvOptions = {}): string {
  const rows = rowsOf(model).map((row) => csvColumns.map((column) => cell(row[column])));
  const text = Papa.unparse([[...csvColumns], ...rows], {
    newline: '\r\n',
    // Numbers are written by us as numbers; only text is escaped.
    escapeFormulae: formula,
  });
  return `${byteOrderMark ? '\ufeff' : ''}${text}\r\n`;
}

function cell(value: CsvRow[keyof CsvRow]): string | number {
  if (typeof value === 'number') return value;
  // Line ends within a cell are those of the file.
  return value === undefined || value === null ? '' : value.replace(/\n/g, '\r\n');
}
