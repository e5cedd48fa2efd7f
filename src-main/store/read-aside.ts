import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largestFile } from '../contract/file-problem.ts';
import { Fault } from '../contract/faults.ts';
import { classify } from './classify.ts';
import { Database } from './database.ts';
import { libraryApplicationId } from './header.ts';
import { Library } from './library.ts';
import { latestVersion, migrate, versionOf } from './migrate.ts';
import { checkSoundness } from './soundness.ts';

/**
 * A library that may be damaged, as a copy in memory: its file is only read, and nothing is made
 * beside it. What it answers may end anywhere with a fault.
 *
 * @throws Fault when nothing of it can be read
 */
export function readAside(file: string): Library {
  const database = new Database(file, { bytes: bytesOf(file) });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.doubt(() => checkSoundness(database));
    const version = versionOf(database);
    const isOlder = version > 0 && version < latestVersion;
    if (isOlder && database.pragma('application_id') === libraryApplicationId) {
      database.trust();
      migrate(database, libraryApplicationId);
    }
    return new Library(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Too large to be held in memory, which is how it is looked into. */
export function isTooLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestFile;
}

function bytesOf(file: string): Buffer {
  try {
    if (isTooLarge(file)) throw new Fault('library-unreadable', file);
    const bytes = existsSync(`${file}-wal`) ? withLog(file) : readFileSync(file);
    if (bytes.length < 100) throw new Fault('library-unreadable', file);
    // A database in memory has no write-ahead log, so the header may not ask for one.
    bytes[18] = 1;
    bytes[19] = 1;
    return bytes;
  } catch (error) {
    throw classify(error, file);
  }
}

/** What is still in the write-ahead log is worked into a copy; where that fails, without it. */
function withLog(file: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tabletop-aside-'));
  const copy = join(folder, 'library.db');
  try {
    for (const end of ['', '-wal']) copyFileSync(file + end, copy + end);
    const database = new Database(copy);
    try {
      return database.serialize();
    } finally {
      database.close();
    }
  } catch {
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
