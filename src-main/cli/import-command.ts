import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { largestFile, unfit } from '../contract/file-problem.ts';
import type { ImportOutcome } from '../contract/files.ts';
import { problemLine } from '../contract/problem-line.ts';
import { inert } from '../report/words/inert.ts';
import type { Desk } from '../session/desk.ts';
import type { PaperImport } from '../session/paper/import-paper.ts';
import { importPaper } from '../session/paper/import-paper.ts';
import { readFolder } from '../session/paper/read-folder.ts';
import { readBytes } from '../store/read-bytes.ts';
import type { Io } from './io.ts';
import { withDesk } from './open-desk.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
}

type Found = 'folder' | 'file';

/** What came of one path: lines to print, and what is wrong. */
interface Came {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  /** Another library: what is sound in it is taken in although something else is not. */
  readonly inPart?: boolean;
}

/** `tabletop import`: all of the folders and files, or none; of a library, session by session. */
export function importCommand(paths: readonly string[], { library }: Options, io: Io): void {
  const kinds = paths.map((path) => ({ path, kind: checkKind(path) }));
  const came = withDesk(library, io, (desk) =>
    desk.library.transaction(() => {
      const all = kinds.map(({ path, kind }) =>
        kind === 'folder' ? ofFolder(desk, path, io) : ofFile(desk, path),
      );
      const wrong = all.flatMap((one, index) =>
        one.inPart ? [] : one.problems.map((problem) => prefixed(problem, paths, index)),
      );
      if (wrong.length > 0) throw refused(wrong);
      return all;
    }),
  );
  io.out(came.flatMap(({ lines }) => lines).join(''));
  const left = came.flatMap(({ problems }, index) =>
    problems.map((problem) => prefixed(problem, paths, index)),
  );
  if (left.length > 0) throw refused(left);
}

function refused(problems: readonly string[]): Refused {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return new Refused('import-refused', count, problems);
}

function prefixed(problem: string, paths: readonly string[], index: number): string {
  return paths.length > 1 ? `${paths[index]}: ${problem}` : problem;
}

function ofFolder(desk: Desk, folder: string, { now, timeZone: zone }: Io): Came {
  const imported = importFolder();
  if (!imported.ok)
    return {
      lines: [],
      problems: imported.problems.map((problem) => oneLine(problemLine(problem))),
    };
  return { lines: [`${imported.sessionId}\t${inert(imported.title)}\n`], problems: [] };

  function importFolder(): PaperImport {
    const read = readFolder(resolve(folder));
    if (!read.ok) return read;
    return importPaper(desk, read.contents, { packs: desk.playable(), now: now(), zone });
  }
}

function ofFile(desk: Desk, path: string): Came {
  const bytes = readBytes(resolve(path), largestFile);
  const outcome: ImportOutcome = bytes
    ? desk.files.import(bytes)
    : { kind: 'refused', problem: unfit('file-too-large').problem };
  switch (outcome.kind) {
    case 'session': {
      const { sessionId, title, what } = outcome.outcome;
      return { lines: [`${sessionId}\t${inert(title)}\t${what}\n`], problems: [] };
    }
    case 'refused':
      return { lines: [], problems: [`${outcome.problem.code}: ${outcome.problem.message}`] };
    case 'library':
      return {
        inPart: true,
        lines: outcome.sessions.flatMap(({ outcome: one }) =>
          one.ok ? `${one.sessionId}\t${inert(one.title)}\t${one.what}\n` : [],
        ),
        problems: outcome.sessions.flatMap(({ id, outcome: one }) =>
          one.ok ? [] : inert(`${id}: ${one.problem.code}: ${one.problem.message}`),
        ),
      };
  }
}

/** @throws Refused */
function checkKind(path: string): Found {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refused('file-missing', `There is no such file or folder: ${path}`);
  if (found.isDirectory()) return 'folder';
  if (!/\.csv$/i.test(path)) return 'file';
  const message = `Give the folder that session.csv and moves.csv are in, not a file: ${path}`;
  throw new Refused('folder-expected', message);
}

function oneLine(text: string): string {
  return inert(text).replace(/\s+/g, ' ');
}
