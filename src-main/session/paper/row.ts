import type { PaperCode } from '../../contract/paper-problem.ts';
import type { Problems } from './problem.ts';

/** A row that says where a problem with it is. */
export class Row {
  readonly file: string;
  readonly number: number;
  readonly #cells: ReadonlyMap<string, string>;
  readonly #problems: Problems;

  constructor(
    file: string,
    number: number,
    cells: ReadonlyMap<string, string>,
    problems: Problems,
  ) {
    this.file = file;
    this.number = number;
    this.#cells = cells;
    this.#problems = problems;
  }

  /** Empty when the column is left out. */
  cell(column: string): string {
    return this.#cells.get(column) ?? '';
  }

  /** @param most characters */
  text(column: string, most: number): string {
    const cell = this.cell(column);
    if (cell.length > most) this.fail('cell-too-long', column, most.toLocaleString('en-GB'));
    return cell;
  }

  /** A text that has to be there; `undefined` when it is not, which has been told. */
  needed(column: string, most: number): string | undefined {
    const cell = this.text(column, most);
    if (cell !== '') return cell;
    // A column that is missing has been told once, in the header's row.
    if (this.#cells.has(column)) this.fail('cell-empty', column);
    return undefined;
  }

  /** Separated by semicolons. */
  list(column: string, most: number): string[] {
    const entries = this.cell(column)
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    if (entries.length > most) this.fail('list-too-long', column, most);
    return [...new Set(entries)];
  }

  fail(code: PaperCode, column: string, detail: string | number = ''): undefined {
    this.#problems.add(code, { file: this.file, row: this.number, column }, detail);
  }
}
