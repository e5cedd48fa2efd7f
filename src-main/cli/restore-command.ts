import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../contract/faults.ts';
import { libraryPath } from '../hosting/library-path.ts';
import { lockLibrary } from '../hosting/library-lock.ts';
import { backupsOf, wholeFirst } from '../store/backup-files.ts';
import { restore } from '../store/restore.ts';
import type { Io } from './io.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
}

/** `tabletop restore`: back to a backup, the newest that is sound unless said. */
export function restoreCommand(asked: string | undefined, { library }: Options, io: Io): void {
  const file = libraryPath(library);
  const own = () => wholeFirst(backupsOf(file)).map((one) => one.file);
  const backups = asked === undefined ? own() : [resolve(asked)];
  if (asked !== undefined && !existsSync(resolve(asked))) {
    throw new Refused('file-missing', `There is no such file: ${asked}`);
  }
  if (backups.length === 0) throw new Refused('backup-missing', `There is no backup of ${file}`);
  // Nobody may have it open meanwhile.
  const unlock = lockLibrary(file);
  try {
    restoreFirst(file, backups, io);
  } finally {
    unlock();
  }
}

function restoreFirst(file: string, [backup, ...older]: readonly string[], io: Io): void {
  if (backup === undefined)
    throw new Refused('backup-damaged', 'No backup can be read to its end.');
  try {
    const aside = restore(file, backup, io.now());
    io.out(`${backup}\n`);
    if (aside !== null) io.err(`The library that was here is kept: ${aside}\n`);
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'disk-full') throw error;
    io.err(`${error.code}: ${error.message}\n`);
    restoreFirst(file, older, io);
  }
}
