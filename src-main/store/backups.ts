import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Backup } from './backup-files.ts';
import { backupFile, backupsOf, keptBackups } from './backup-files.ts';
import { classify } from './classify.ts';
import type { Library } from './library.ts';
import { hasWholeLogs, hasWholeLogsInTurn } from './whole-logs.ts';

/** Copies of a library in the folder `backups` beside it, each there whole or not at all. */
export class Backups {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
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
    const { draft, file } = this.#place(now, await hasWholeLogsInTurn(this.#library));
    try {
      await this.#library.backup(draft);
      return this.#keep(draft, file);
    } catch (error) {
      throw this.#undone(draft, error);
    }
  }

  /** The same at once, as when the program is about to end. @throws Fault */
  makeNow(now: string): string {
    const { draft, file } = this.#place(now, hasWholeLogs(this.#library));
    try {
      this.#library.copyInto(draft);
      return this.#keep(draft, file);
    } catch (error) {
      throw this.#undone(draft, error);
    }
  }

  #place(now: string, isWhole: boolean): { draft: string; file: string } {
    const file = backupFile(this.#library.file, now, isWhole);
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
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
