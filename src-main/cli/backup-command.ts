import { resolve } from 'node:path';
import { Backups, backUpTo } from '../store/backups.ts';
import { openLibrary } from '../store/library.ts';
import { libraryPath } from '../hosting/library-path.ts';
import { existsSync } from 'node:fs';
import type { Io } from './io.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
  readonly out?: string;
}

const brokenWords =
  'The log of a session is damaged. This backup takes the place of none of the sound ones.';

/** `tabletop backup`: a copy of the library, also while it is in use; prints where it is. */
export async function backupCommand({ library: asked, out }: Options, io: Io): Promise<void> {
  const file = libraryPath(asked);
  if (!existsSync(file)) throw new Refused('library-missing', `There is no library: ${file}`);
  const library = openLibrary(file);
  try {
    if (out === undefined) {
      const backups = new Backups(library);
      const made = await backups.make(io.now());
      io.out(`${made}\n`);
      const isWhole = backups.list().find((one) => one.file === made)?.isWhole ?? true;
      if (!isWhole) io.err(`log-damaged: ${brokenWords}\n`);
      return;
    }
    const to = resolve(out);
    if (to === file) throw new Refused('file-unwritable', `This is the library itself: ${to}`);
    await backUpTo(library, to);
    io.out(`${to}\n`);
  } finally {
    library.close();
  }
}
