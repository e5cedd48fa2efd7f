import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from './io.ts';
import { Refused } from './refused.ts';

/** To standard output, or to a file, which is there whole or as it was before. */
export function writeOutput(text: string, file: string | undefined, io: Io): void {
  if (file === undefined) io.out(text);
  else writeWhole(resolve(file), text);
}

/** @throws Refused file-unwritable */
function writeWhole(file: string, text: string): void {
  const name = `.${basename(file)}.${randomBytes(4).toString('hex')}`;
  const draft = join(dirname(file), name);
  try {
    writeFileSync(draft, text, { flag: 'wx', flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Refused('file-unwritable', `The file cannot be written${why}: ${file}`);
  }
}
