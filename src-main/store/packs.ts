import { hash as digest } from 'node:crypto';
import { Fault } from '../contract/faults.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Database, Statement } from './database.ts';

/** Packs by the hash of their content: one that was used is there unchanged for ever. */
export class Packs {
  readonly #file: string;
  readonly #insert: Statement<[hash: string, data: string], unknown>;
  readonly #select: Statement<[hash: string], { data: string }>;

  constructor(database: Database) {
    this.#file = database.file;
    this.#insert = database.prepare('INSERT OR IGNORE INTO packs (hash, data) VALUES (?, ?)');
    this.#select = database.prepare('SELECT data FROM packs WHERE hash = ?');
  }

  /** Answers the hash. */
  put(pack: object): string {
    const data = canonicalJson(pack);
    const hash = digest('sha256', data);
    this.#insert.run(hash, data);
    return hash;
  }

  /** The text it is stored as; `undefined` when there is none. */
  text(hash: string): string | undefined {
    return this.#select.get(hash)?.data;
  }

  has(hash: string): boolean {
    return this.#select.get(hash) !== undefined;
  }

  /**
   * The pack as it was put; `undefined` when there is none.
   *
   * @throws Fault library-unreadable when it is no longer what it was
   */
  get(hash: string): unknown {
    const row = this.#select.get(hash);
    if (!row) return undefined;
    if (digest('sha256', row.data) !== hash) throw new Fault('library-unreadable', this.#file);
    return JSON.parse(row.data);
  }
}
