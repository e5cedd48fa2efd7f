import type { Database, Statement } from './database.ts';

export interface StoredSession {
  readonly id: string;
  /** Hash of the pack it is played with. */
  readonly pack: string;
  readonly createdAt: string;
  /** When it was last opened here; `null` if never. */
  readonly openedAt: string | null;
  /** Version of its last event. */
  readonly version: number;
}

const columns = `id, pack, created_at AS createdAt, opened_at AS openedAt,
  coalesce((SELECT max(version) FROM events WHERE session_id = id), 0) AS version`;

/** Which sessions there are. What happened in them is in their logs. */
export class Sessions {
  readonly #all: Statement<[], StoredSession>;
  readonly #ids: Statement<[], { id: string; pack: string }>;
  readonly #one: Statement<[id: string], StoredSession>;
  readonly #insert: Statement<[id: string, pack: string, createdAt: string], unknown>;
  readonly #open: Statement<[at: string, id: string], unknown>;

  constructor(database: Database) {
    this.#all = database.prepare(`SELECT ${columns} FROM sessions ORDER BY created_at, id`);
    this.#ids = database.prepare('SELECT id, pack FROM sessions ORDER BY created_at, id');
    this.#one = database.prepare(`SELECT ${columns} FROM sessions WHERE id = ?`);
    this.#insert = database.prepare('INSERT INTO sessions (id, pack, created_at) VALUES (?, ?, ?)');
    this.#open = database.prepare('UPDATE sessions SET opened_at = ? WHERE id = ?');
  }

  list(): StoredSession[] {
    return this.#all.all();
  }

  /** Without a look into their logs, which may be damaged. */
  idsAndPacks(): { id: string; pack: string }[] {
    return this.#ids.all();
  }

  get(id: string): StoredSession | undefined {
    return this.#one.get(id);
  }

  add(id: string, pack: string, createdAt: string): void {
    this.#insert.run(id, pack, createdAt);
  }

  recordOpened(id: string, at: string): void {
    this.#open.run(at, id);
  }
}
