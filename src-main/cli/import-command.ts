import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { inert } from '../report/words/inert.ts';
import type { Desk } from '../session/desk.ts';
import type { PaperImport } from '../session/paper/import-paper.ts';
import { importPaper } from '../session/paper/import-paper.ts';
import type { PaperProblem } from '../session/paper/problem.ts';
import { readFolder } from '../session/paper/read-folder.ts';
import type { Io } from './io.ts';
import { withDesk } from './open-desk.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
}

/** `tabletop import`: all of the folders, or none of them. */
export function importCommand(folders: readonly string[], { library }: Options, io: Io): void {
  for (const folder of folders) checkKind(folder);
  const lines = withDesk(library, io, (desk) =>
    desk.library.transaction(() => importFolders(desk, folders, io)),
  );
  io.out(lines.join(''));
}

/** @throws Refused with all that is wrong with any of them */
function importFolders(desk: Desk, folders: readonly string[], io: Io): string[] {
  const problems: string[] = [];
  const lines = folders.map((folder) => {
    const imported = importFolder(desk, folder, io);
    if (imported.ok) return `${imported.sessionId}\t${inert(imported.title)}\n`;
    const prefix = folders.length > 1 ? `${folder}: ` : '';
    problems.push(...imported.problems.map((problem) => prefix + lineOf(problem)));
    return '';
  });
  if (problems.length === 0) return lines;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  throw new Refused('import-refused', count, problems);
}

function importFolder(desk: Desk, folder: string, { now, timeZone: zone }: Io): PaperImport {
  const read = readFolder(resolve(folder));
  if (!read.ok) return read;
  return importPaper(desk, read.contents, { packs: desk.playable(), now: now(), zone });
}

/** @throws Refused */
function checkKind(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refused('file-missing', `There is no such folder: ${path}`);
  if (found.isDirectory()) return;
  if (/\.tabletop$/i.test(path)) {
    const message = `This version does not read .tabletop files, only folders of CSV files: ${path}`;
    throw new Refused('format-unavailable', message);
  }
  const message = `Give the folder that session.csv and moves.csv are in, not a file: ${path}`;
  throw new Refused('folder-expected', message);
}

/** `moves.csv row 4, column seat: No such seat in this pack: Berlin.` */
function lineOf({ file, row, column, message }: PaperProblem): string {
  const place = [row === null ? '' : ` row ${row}`, column === null ? '' : `, column ${column}`];
  return inert(`${file}${place.join('')}: ${message}`).replace(/\s+/g, ' ');
}
