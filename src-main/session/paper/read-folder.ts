import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperContents } from '../../game/paper-files.ts';
import type { PaperProblem } from './problem.ts';
import { Problems } from './problem.ts';

/** In MB. Ten thousand moves take less. */
const largest = 8;

/**
 * The CSV files of a folder by name; whatever else lies in it is left alone.
 *
 * @returns what cannot be read, if anything cannot
 */
export function readFolder(
  folder: string,
):
  | { readonly ok: true; readonly contents: PaperContents }
  | { readonly ok: false; readonly problems: PaperProblem[] } {
  const problems = new Problems();
  const contents = new Map<string, Uint8Array>();
  for (const entry of csvFilesOf(folder, problems)) {
    const path = join(folder, entry);
    const file = entry.toLowerCase();
    try {
      if (contents.has(file)) problems.add('file-twice', { file });
      else if (statSync(path).size <= largest * 2 ** 20) contents.set(file, readFileSync(path));
      else problems.add('file-too-large', { file }, largest);
    } catch (error) {
      problems.add('file-unreadable', { file }, codeOf(error));
    }
  }
  return problems.any ? { ok: false, problems: problems.sorted([]) } : { ok: true, contents };
}

/** Without those that systems hide. */
function csvFilesOf(folder: string, problems: Problems): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[^.].*\.csv$/i.test(name));
  } catch (error) {
    problems.add('file-unreadable', { file: folder }, codeOf(error));
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
