import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { classify } from './classify.ts';
import { openLibrary } from './library.ts';
import { setAside } from './restore.ts';

/**
 * Puts an empty library in the place of one that is kept beside it; nothing has moved when this
 * fails.
 *
 * @param now ISO 8601, UTC
 * @throws Fault
 */
export function beginAnew(library: string, now: string): void {
  const draft = `${library}.${randomBytes(4).toString('hex')}`;
  try {
    openLibrary(draft).close();
    setAside(library, now, () => renameSync(draft, library));
  } catch (error) {
    for (const part of ['', '-wal', '-shm']) rmSync(draft + part, { force: true });
    throw classify(error, library);
  }
}
