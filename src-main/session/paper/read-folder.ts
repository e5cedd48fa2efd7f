import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSheet, largestSheet } from '../../game/paper-files.ts';
import { Problems } from './problem.ts';
import type { Sheets } from './read-sheets.ts';
import { codeOf, readSheets } from './read-sheets.ts';

/**
 * The CSV files of a folder by name; whatever else lies in it is left alone.
 *
 * @returns what cannot be read, if anything cannot
 */
export function readFolder(folder: string): Sheets {
  const problems = new Problems();
  const read = (name: string) => {
    const path = join(folder, name);
    return statSync(path).size <= largestSheet * 2 ** 20 ? readFileSync(path) : null;
  };
  return readSheets(sheetsIn(folder, problems), read, problems);
}

function sheetsIn(folder: string, problems: Problems): string[] {
  try {
    return readdirSync(folder).filter(isSheet);
  } catch (error) {
    problems.add('file-unreadable', { file: folder }, codeOf(error));
    return [];
  }
}
