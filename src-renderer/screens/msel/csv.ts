import Papa from 'papaparse';
import { formula, withoutMark } from './formula.ts';

/** With a byte order mark, by which Excel knows that the text is UTF-8. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/\n/g, '\r\n') : cell)),
  );
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

/** The cells of a CSV file, whichever separator it has. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(plain, { delimiter: separatorOf(plain) });
  return data.map((row) => row.map(withoutMark));
}

/** A sheet where the comma is decimal has semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}
