/** The only door to SQLite. Whatever it throws leaves here as a `Fault`. */
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Fault } from '../contract/faults.ts';
import { classify } from './classify.ts';

type Value = string | number | null | Buffer;

export interface Statement<Parameters extends Value[], Row> {
  run(...parameters: Parameters): void;
  get(...parameters: Parameters): Row | undefined;
  all(...parameters: Parameters): Row[];
}

interface DatabaseOptions {
  readonly readonly?: boolean;
  readonly bytes?: Buffer;
}

/** How long to wait for another process that writes at this moment. */
const patience = 2000;

export class Database {
  readonly file: string;
  readonly #sqlite: Sqlite.Database;
  readonly #begin: Statement<[], unknown>;
  readonly #commit: Statement<[], unknown>;
  readonly #rollback: Statement<[], unknown>;
  /** What is to be asked before the file is trusted; `null` once it has been. */
  #doubt: (() => void) | null = null;

  /**
   * Makes the file if it is not there. A readonly one neither makes nor changes anything.
   *
   * @param bytes what is opened in memory instead of the file, which then only gives its name
   */
  constructor(file: string, { readonly = false, bytes }: DatabaseOptions = {}) {
    this.file = file;
    const source = bytes === undefined ? resolve(file) : bytes.length > 0 ? bytes : ':memory:';
    this.#sqlite = this.#attempt(() => new Sqlite(source, { readonly, timeout: patience }));
    this.#begin = this.prepare('BEGIN IMMEDIATE');
    this.#commit = this.prepare('COMMIT');
    this.#rollback = this.prepare('ROLLBACK');
  }

  /** Until it has been trusted, nothing is written to the file. */
  doubt(check: () => void): void {
    this.#doubt = check;
  }

  /** Asks what there is to ask, once. @throws Fault what the check found */
  trust(): void {
    this.#doubt?.();
    this.#doubt = null;
  }

  /** Rows are objects by column. */
  prepare<Parameters extends Value[], Row>(sql: string): Statement<Parameters, Row> {
    const statement = this.#attempt(() => this.#sqlite.prepare<Parameters, Row>(sql));
    return {
      run: (...parameters) => {
        this.trust();
        this.#attempt(() => statement.run(...parameters));
      },
      get: (...parameters) => this.#attempt(() => statement.get(...parameters)),
      all: (...parameters) => this.#attempt(() => statement.all(...parameters)),
    };
  }

  exec(sql: string): void {
    this.trust();
    this.#attempt(() => this.#sqlite.exec(sql));
  }

  /** The first value a pragma answers. */
  pragma(source: string): unknown {
    return this.#attempt(() => this.#sqlite.pragma(source, { simple: true }));
  }

  /** All of it or nothing. Within another transaction it is a part of that one. */
  transaction<Result>(work: () => Result): Result {
    if (this.#sqlite.inTransaction) return work();
    this.#begin.run();
    try {
      const result = work();
      this.#commit.run();
      return result;
    } finally {
      // On a full disk SQLite has rolled back by itself.
      if (this.#sqlite.inTransaction) this.#rollback.run();
    }
  }

  /** All of it as the bytes of a file, what is in a write-ahead log included. */
  serialize(): Buffer {
    return this.#attempt(() => this.#sqlite.serialize());
  }

  /** Copies all of it into a file while others go on reading and writing. */
  async backup(file: string): Promise<void> {
    try {
      await this.#sqlite.backup(file);
    } catch (error) {
      throw classify(error, file);
    }
  }

  /** The same at once, into a file that is not there yet. */
  copyInto(file: string): void {
    this.prepare<[string], unknown>('VACUUM INTO ?').run(file);
  }

  close(): void {
    this.#attempt(() => this.#sqlite.close());
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw this.#isSealed(error) ? new Fault('library-sealed') : classify(error, this.file);
    }
  }

  #isSealed(error: unknown): boolean {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'SQLITE_READONLY' && this.#sqlite.memory;
  }
}
