import { closeSync, existsSync, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../contract/faults.ts';

/**
 * The same trouble, or another fault where it comes of a file or folder that may not be written
 * to: such a library is no more damaged than any other, and no backup would help.
 *
 * @param file of a library that is not open: closing a file drops every lock the process has on it
 */
export function namedIfUnwritable(error: unknown, file: string): unknown {
  const isDamage = error instanceof Fault && error.code === 'library-unreadable';
  const place = isDamage ? unwritablePlace(file) : null;
  return place === null ? error : new Fault('library-unwritable', place, { cause: error });
}

/** Tried, because what the system answers when it is asked is not always so. */
function unwritablePlace(file: string): string | null {
  const parts = ['', '-wal', '-shm', '.lock'].map((end) => file + end);
  const found = parts.filter((part) => existsSync(part));
  return found.find((part) => isRefused(() => closeSync(openSync(part, 'r+')))) ?? folderOf(file);
}

function folderOf(file: string): string | null {
  const folder = dirname(file);
  return isRefused(() => rmdirSync(mkdtempSync(join(folder, '.tabletop-')))) ? folder : null;
}

function isRefused(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return ['EACCES', 'EPERM', 'EROFS'].includes(code);
  }
}
