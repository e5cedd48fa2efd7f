import { existsSync, readFileSync, statSync } from 'node:fs';
import { classify } from './classify.ts';
import { Database } from './database.ts';
import { isLibrary } from './read-library-bytes.ts';

/**
 * The bytes of a `.tabletop` file or a library; `null` when there are more than may be. What a
 * library still has in its write-ahead log is among them.
 *
 * @throws Fault when it cannot be read
 */
export function readBytes(file: string, most: number): Buffer | null {
  try {
    if (statSync(file).size > most) return null;
    const bytes = readFileSync(file);
    if (!isLibrary(bytes) || !existsSync(`${file}-wal`)) return bytes;
  } catch (error) {
    throw classify(error, file);
  }
  const database = new Database(file, { readonly: true });
  try {
    return database.serialize();
  } finally {
    database.close();
  }
}
