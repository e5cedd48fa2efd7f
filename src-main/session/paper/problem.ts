import type { PaperCode, PaperProblem } from '../../contract/paper-problem.ts';
import { paperWords } from '../../contract/paper-problem.ts';

/** Collects problems, so that all of them are told at once. */
export class Problems {
  readonly #found: PaperProblem[] = [];

  add(code: PaperCode, place: Place, detail: string | number = ''): void {
    const { file, row = null, column = null } = place;
    const message = paperWords[code](String(detail));
    this.#found.push({ file, row, column, code, message });
  }

  get any(): boolean {
    return this.#found.length > 0;
  }

  anyIn(file: string): boolean {
    return this.#found.some((problem) => problem.file === file);
  }

  /** File by file in the order given, each from top to bottom. */
  sorted(files: readonly string[]): PaperProblem[] {
    const place = (file: string) => (files.indexOf(file) + files.length + 1) % (files.length + 1);
    return this.#found.toSorted(
      (a, b) => place(a.file) - place(b.file) || (a.row ?? 0) - (b.row ?? 0),
    );
  }
}

export interface Place {
  readonly file: string;
  readonly row?: number | null;
  readonly column?: string | null;
}
