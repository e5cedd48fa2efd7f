import { existsSync, statSync } from 'node:fs';
import type { FaultCode } from '../contract/faults.ts';
import { Fault } from '../contract/faults.ts';
import { Attachments } from './attachments.ts';
import { Database } from './database.ts';
import { Drafts } from './drafts.ts';
import { EventLog } from './event-log.ts';
import { checkHeader } from './header.ts';
import { latestVersion, versionOf } from './migrate.ts';
import { OwnPacks } from './own-packs.ts';
import { Packs } from './packs.ts';
import { purge } from './purge.ts';
import { Search } from './search.ts';
import { SearchIndex } from './search-index.ts';
import { Sessions } from './sessions.ts';
import { Settings } from './settings.ts';
import { settle } from './settle.ts';
import { Shelf } from './shelf.ts';
import { ShelfReader } from './shelf-reader.ts';
import { checkSoundness, checkSoundnessAside } from './soundness.ts';
import { Stale } from './stale.ts';
import { namedIfUnwritable } from './unwritable.ts';
import { Summaries } from './summaries.ts';

const passingFaults: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'disk-full',
  'library-busy',
  'library-sealed',
]);

/** All sessions on this machine, in one file. */
export class Library {
  readonly file: string;
  readonly log: EventLog;
  readonly packs: Packs;
  readonly ownPacks: OwnPacks;
  readonly sessions: Sessions;
  readonly shelf: Shelf;
  readonly shelfReader: ShelfReader;
  readonly search: Search;
  readonly searchIndex: SearchIndex;
  readonly stale: Stale;
  readonly summaries: Summaries;
  readonly drafts: Drafts;
  readonly attachments: Attachments;
  readonly settings: Settings;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    this.file = database.file;
    this.log = new EventLog(database);
    this.packs = new Packs(database);
    this.ownPacks = new OwnPacks(database);
    this.sessions = new Sessions(database);
    this.shelf = new Shelf(database);
    this.shelfReader = new ShelfReader(database);
    this.search = new Search(database);
    this.searchIndex = new SearchIndex(database);
    this.stale = new Stale(database);
    this.summaries = new Summaries(database);
    this.drafts = new Drafts(database);
    this.attachments = new Attachments(database);
    this.settings = new Settings(database);
  }

  /** All of it or nothing. */
  transaction<Result>(work: () => Result): Result {
    return this.#database.transaction(work);
  }

  /** For what can be done without, such as a cache: it is left undone while it cannot be written. */
  ifRoom(work: () => void): void {
    try {
      this.transaction(work);
    } catch (error) {
      const passing = error instanceof Fault && passingFaults.has(error.code);
      if (!passing) throw error;
    }
  }

  /** Looks for damage in the whole of it, unless that has been done. @throws Fault library-unreadable */
  check(): void {
    this.#database.trust();
  }

  /** From here on whatever would change it is refused. */
  seal(): void {
    this.#database.pragma('query_only = ON');
  }

  /** @see purge */
  purge(sessionIds: readonly string[], settings: (sessionId: string) => string[]): void {
    purge(this.#database, this.searchIndex, sessionIds, settings);
  }

  /** Everything that can be made again from the logs; it is, when it is read next. */
  dropCaches(): void {
    this.transaction(() => {
      this.summaries.clear();
      this.searchIndex.clear();
      this.stale.addAll();
    });
  }

  /** Where it is, and how many bytes it takes on the disk. */
  info(): { file: string; bytes: number } {
    const parts = [this.file, `${this.file}-wal`].filter((part) => existsSync(part));
    return { file: this.file, bytes: parts.reduce((sum, part) => sum + statSync(part).size, 0) };
  }

  /** Copies it into a file while it is in use; damage is never copied. */
  backup(file: string): Promise<void> {
    this.check();
    return this.#database.backup(file);
  }

  /** The same at once. */
  copyInto(file: string): void {
    this.check();
    this.#database.copyInto(file);
  }

  close(): void {
    this.#database.close();
  }
}

/**
 * Opens a library, and makes one where there is none. The folder has to be there. A file that
 * is refused stays as it was. Damage is looked for before anything but the list is read, and
 * before anything is written: at once where the last process did not close the file, or an older
 * one wrote it.
 *
 * @throws Fault library-unreadable, library-unwritable, library-foreign, library-newer,
 *   library-busy, disk-full
 */
export function openLibrary(file: string): Library {
  try {
    return opened(file);
  } catch (error) {
    throw namedIfUnwritable(error, file);
  }
}

function opened(file: string): Library {
  const found = checkHeader(file);
  if (found === 'library') checkSoundnessAside(file);
  const database = new Database(file);
  try {
    if (found === 'library' && versionOf(database) > 0) {
      database.doubt(() => checkSoundness(database));
      if (versionOf(database) !== latestVersion) database.trust();
    }
    settle(database);
    return new Library(database);
  } catch (error) {
    database.close();
    throw error;
  }
}
