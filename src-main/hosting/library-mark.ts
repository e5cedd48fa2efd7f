import { hash } from 'node:crypto';
import { statSync } from 'node:fs';

/**
 * What tells a library from another in its place: one that was restored or begun anew is another
 * file. The same after a restart.
 *
 * @param kept how it is served
 */
export function libraryMark(file: string, kept: 'open' | 'copy' | 'nothing'): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  const known = found ? `${found.dev} ${found.ino}` : '';
  return hash('sha256', `${kept} ${file} ${known}`).slice(0, 16);
}
