import type { PaperProblem } from '../../contract/paper-problem.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { largestSheet } from '../../game/paper-files.ts';
import { Problems } from './problem.ts';

export type Sheets =
  | { readonly ok: true; readonly contents: PaperContents }
  | { readonly ok: false; readonly problems: PaperProblem[] };

/**
 * Files by name, whatever the case of it.
 *
 * @param read answers nothing for a file that is too large; may throw
 * @returns what cannot be read, if anything cannot
 */
export function readSheets(
  names: readonly string[],
  read: (name: string, place: number) => Uint8Array | null,
  problems = new Problems(),
): Sheets {
  const contents = new Map<string, Uint8Array>();
  for (const [place, name] of names.entries()) {
    const file = name.toLowerCase();
    try {
      const bytes = read(name, place);
      if (contents.has(file)) problems.add('file-twice', { file });
      else if (bytes) contents.set(file, bytes);
      else problems.add('file-too-large', { file }, largestSheet);
    } catch (error) {
      problems.add('file-unreadable', { file }, codeOf(error));
    }
  }
  return problems.any ? { ok: false, problems: problems.sorted([]) } : { ok: true, contents };
}

/** Of a file that cannot be read. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
