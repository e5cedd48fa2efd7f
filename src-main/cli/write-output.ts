import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from './io.ts';
import { Refused } from './refused.ts';

/** To standard output, or to a file, which is there whole or as it was before. */
export function writeOutput(content: string | Uint8Array, file: string | undefined, io: Io): void {
  if (file !== undefined) writeWhole(file, content);
  else if (typeof content === 'string') io.out(content);
  else throw new Refused('file-needed', 'This is no text. Say where to: --out FILE');
}

/** A folder of text files by name; one with something in it is left as it is. */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  writeBeside(resolve(folder), (draft) => {
    mkdirSync(draft);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(draft, name), text, { flag: 'wx', flush: true });
    }
  });
}

/** @throws Refused file-unwritable */
function writeWhole(file: string, content: string | Uint8Array): void {
  writeBeside(resolve(file), (draft) => writeFileSync(draft, content, { flag: 'wx', flush: true }));
}

function writeBeside(target: string, write: (draft: string) => void): void {
  const name = `.${basename(target)}.${randomBytes(4).toString('hex')}`;
  const draft = join(dirname(target), name);
  try {
    write(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true, recursive: true });
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Refused('file-unwritable', `The file cannot be written${why}: ${target}`);
  }
}
