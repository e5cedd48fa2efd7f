import type { Database, Statement } from './database.ts';

interface Draft {
  key: string;
  text: string;
}

/** Text being typed, by session and field. */
export class Drafts {
  readonly #database: Database;
  readonly #select: Statement<[sessionId: string], Draft>;
  readonly #save: Statement<[sessionId: string, key: string, text: string, at: string], unknown>;
  readonly #clear: Statement<[sessionId: string], unknown>;
  readonly #remove: Statement<[sessionId: string, key: string], unknown>;

  constructor(database: Database) {
    this.#database = database;
    this.#select = database.prepare(
      'SELECT key, text FROM drafts WHERE session_id = ? ORDER BY key',
    );
    this.#save = database.prepare(
      `INSERT INTO drafts (session_id, key, text, saved_at) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at`,
    );
    this.#clear = database.prepare('DELETE FROM drafts WHERE session_id = ?');
    this.#remove = database.prepare('DELETE FROM drafts WHERE session_id = ? AND key = ?');
  }

  read(sessionId: string): Record<string, string> {
    this.#database.trust();
    return Object.fromEntries(this.#select.all(sessionId).map(({ key, text }) => [key, text]));
  }

  /** Everything typed for a session: it has been said, or given up. */
  clear(sessionId: string): void {
    this.#clear.run(sessionId);
  }

  /** An empty text removes the draft. */
  write(sessionId: string, key: string, text: string, savedAt: string): void {
    if (text === '') this.#remove.run(sessionId, key);
    else this.#save.run(sessionId, key, text, savedAt);
  }
}
