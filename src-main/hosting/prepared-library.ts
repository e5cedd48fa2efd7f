import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { classify } from '../store/classify.ts';
import { libraryPath } from './library-path.ts';

/**
 * The library to open. Where none is asked for, its folder is made if it is not there yet; the
 * folder of one that is asked for has to be there.
 *
 * @param asked the library's file; the user's own unless said
 * @throws Fault
 */
export function preparedLibrary(asked: string | undefined): string {
  const file = libraryPath(asked);
  if (asked) return file;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw classify(error, file);
  }
  return file;
}
