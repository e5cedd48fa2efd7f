import Papa from 'papaparse';
import { unmarked } from './formula.ts';
import type { Problems } from './problem.ts';

/** A row's cells with its number in a spreadsheet, where blank rows count and the header is 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Far more than a room can fill; a file of nothing but line ends is to be refused quickly. */
const mostRows = 100_000;

const replacement = '\uFFFD';

/** The rows that are not blank. What cannot be read is a problem, and so is all that follows it. */
export function readCsv(file: string, bytes: Uint8Array, problems: Problems): CsvRow[] {
  // Line ends may be of any kind, even mixed, as in files put together by hand.
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    preview: mostRows + 1,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const end = broken?.row ?? data.length;
  if (broken) {
    const code = broken.code === 'MissingQuotes' ? 'quote-open' : 'quote-within';
    problems.add(code, { file, row: end + 1 });
  }
  if (data.length > mostRows) problems.add('rows-too-many', { file }, mostRows);
  const rows = data
    .slice(0, end)
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => unmarked(cell.trim())) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!isUtf8(bytes)) reportWrongEncoding(file, rows, problems);
  return rows;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function reportWrongEncoding(file: string, rows: readonly CsvRow[], problems: Problems): void {
  const wrong = rows.filter(({ cells }) => cells.some((cell) => cell.includes(replacement)));
  if (wrong.length === 0) problems.add('not-utf-8', { file });
  for (const { row } of wrong) problems.add('not-utf-8', { file, row });
}
