import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { classify } from './classify.ts';
import type { Library } from './library.ts';

export interface Backup {
  readonly file: string;
  /** ISO 8601, UTC, to the second. */
  readonly at: string;
}

const newest = 6;
const days = 14;

/** Which of them stay: the newest few, and the last of each of the last days that have any. */
export function keptBackups<Kept extends { readonly at: string }>(all: readonly Kept[]): Kept[] {
  const ordered = all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const lastOfDays = new Map<string, Kept>();
  for (const backup of ordered) {
    const day = backup.at.slice(0, 'yyyy-mm-dd'.length);
    if (!lastOfDays.has(day) && lastOfDays.size < days) lastOfDays.set(day, backup);
  }
  const daily = new Set(lastOfDays.values());
  return ordered.filter((backup, place) => place < newest || daily.has(backup));
}

function folderOf(library: string): string {
  return join(dirname(library), 'backups');
}

function stemOf(library: string): string {
  return basename(library, extname(library));
}

/** Those of a library, whether or not it can be opened; newest first. @param library its file */
export function backupsOf(library: string): Backup[] {
  const folder = folderOf(library);
  if (!existsSync(folder)) return [];
  const begin = `${stemOf(library)}-`;
  const found = readdirSync(folder).flatMap((name): Backup[] => {
    const end = name.startsWith(begin) ? name.slice(begin.length) : '';
    const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d{6})Z\.db$/.exec(end) ?? [];
    if (day === undefined || time === undefined) return [];
    const clock = time.replace(/^(..)(..)(..)$/, '$1:$2:$3');
    return [{ file: join(folder, name), at: `${day}T${clock}Z` }];
  });
  return found.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Copies of a library in the folder `backups` beside it, each there whole or not at all. */
export class Backups {
  readonly #library: Library;
  readonly #folder: string;
  readonly #stem: string;

  constructor(library: Library) {
    const { file } = library;
    this.#library = library;
    this.#folder = folderOf(file);
    this.#stem = stemOf(file);
  }

  /** Newest first. */
  list(): Backup[] {
    return backupsOf(this.#library.file);
  }

  /** Whether something may have been written since the newest. */
  isDue(): boolean {
    const [last] = this.list();
    if (!last) return true;
    const made = statSync(last.file).mtimeMs;
    const { file } = this.#library;
    return [file, `${file}-wal`].some((part) => existsSync(part) && statSync(part).mtimeMs > made);
  }

  /**
   * One more, while the library is in use; older ones that are not needed any more go.
   *
   * @param now ISO 8601, UTC
   * @throws Fault
   */
  async make(now: string): Promise<string> {
    const { draft, file } = this.#place(now);
    try {
      await this.#library.backup(draft);
      return this.#keep(draft, file);
    } catch (error) {
      throw this.#undone(draft, error);
    }
  }

  /** The same at once, as when the program is about to end. @throws Fault */
  makeNow(now: string): string {
    const { draft, file } = this.#place(now);
    try {
      this.#library.copyInto(draft);
      return this.#keep(draft, file);
    } catch (error) {
      throw this.#undone(draft, error);
    }
  }

  #place(now: string): { draft: string; file: string } {
    const stamp = `${now.slice(0, 19).replaceAll(':', '')}Z`;
    const file = join(this.#folder, `${this.#stem}-${stamp}.db`);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw classify(error, file);
    }
    return { draft: `${file}.${randomBytes(4).toString('hex')}`, file };
  }

  #keep(draft: string, file: string): string {
    makeDurable(draft);
    renameSync(draft, file);
    const all = this.list();
    const kept = new Set(keptBackups(all));
    for (const backup of all) if (!kept.has(backup)) rmSync(backup.file, { force: true });
    return file;
  }

  #undone(draft: string, error: unknown): Error {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(draft + end, { force: true });
    return classify(error, draft);
  }
}

function makeDurable(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A copy where somebody asked for it, whole or not at all. @throws Fault */
export async function backUpTo(library: Library, file: string): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}`);
  try {
    await library.backup(draft);
    makeDurable(draft);
    renameSync(draft, file);
  } catch (error) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(draft + end, { force: true });
    throw classify(error, file);
  }
}
