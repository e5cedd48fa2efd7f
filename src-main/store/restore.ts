import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { Fault } from '../contract/faults.ts';
import { classify } from './classify.ts';
import { openLibrary } from './library.ts';

const parts = ['', '-wal', '-shm'];

/**
 * Puts a backup in the place of a library, which is kept beside it. The backup is checked from end
 * to end first and stays as it is; nothing has moved when this fails.
 *
 * @param now ISO 8601, UTC
 * @returns where the library that stood there is now; `null` when there was none
 * @throws Fault when the backup cannot be read from end to end
 */
export function restore(library: string, backup: string, now: string): string | null {
  const draft = `${library}.${randomBytes(4).toString('hex')}`;
  try {
    copyFileSync(backup, draft, constants.COPYFILE_EXCL);
    checkWhole(draft);
    return setAside(library, now, () => renameSync(draft, library));
  } catch (error) {
    for (const part of parts) rmSync(draft + part, { force: true });
    throw classify(error, backup);
  }
}

/**
 * Keeps a library beside the one that takes its place.
 *
 * @param replace puts that there; when it throws, the library is back where it was
 * @returns where it is now; `null` when there was none
 */
export function setAside(library: string, now: string, replace: () => void): string | null {
  const had = existsSync(library);
  const aside = freeName(`${library}.replaced-${now.slice(0, 19).replaceAll(':', '')}Z`);
  const moved: string[] = [];
  try {
    for (const part of parts) {
      if (!existsSync(library + part)) continue;
      renameSync(library + part, aside + part);
      moved.push(part);
    }
    replace();
    return had ? aside : null;
  } catch (error) {
    for (const part of moved) renameSync(aside + part, library + part);
    throw classify(error, library);
  }
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let number = 2; existsSync(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

/** @throws Fault */
function checkWhole(file: string): void {
  const library = openLibrary(file);
  try {
    for (const { id } of library.sessions.list()) {
      const { ok, brokenAt } = library.log.verify(id);
      if (!ok) throw new Fault('log-damaged', `${id}, version ${brokenAt}`);
    }
  } finally {
    library.close();
  }
}
