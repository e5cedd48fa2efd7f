import type { Database, Statement } from './database.ts';

/** Which sessions have gone on since the caches were made of them. */
export class Stale {
  readonly #list: Statement<[], { id: string }>;
  readonly #add: Statement<[sessionId: string], unknown>;
  readonly #addAll: Statement<[], unknown>;
  readonly #remove: Statement<[sessionId: string, version: number], unknown>;

  constructor(database: Database) {
    this.#list = database.prepare(
      `SELECT id FROM stale CROSS JOIN sessions ON id = session_id ORDER BY created_at, id`,
    );
    this.#add = database.prepare(
      'INSERT INTO stale (session_id) VALUES (?) ON CONFLICT DO NOTHING',
    );
    this.#addAll = database.prepare(
      'INSERT INTO stale (session_id) SELECT id FROM sessions WHERE true ON CONFLICT DO NOTHING',
    );
    this.#remove = database.prepare(
      `DELETE FROM stale WHERE session_id = ?
       AND (SELECT max(version) FROM events WHERE session_id = stale.session_id) = ?`,
    );
  }

  /** Oldest first. */
  list(): string[] {
    return this.#list.all().map(({ id }) => id);
  }

  add(sessionId: string): void {
    this.#add.run(sessionId);
  }

  addAll(): void {
    this.#addAll.run();
  }

  /** The caches are those of a version; nothing, if the log has gone on meanwhile. */
  settled(sessionId: string, version: number): void {
    this.#remove.run(sessionId, version);
  }
}
