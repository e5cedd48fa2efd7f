import type { Database, Statement } from './database.ts';

interface Draft {
  key: string;
  text: string;
}

/** A draft of any session. */
export interface KeptDraft extends Draft {
  sessionId: string;
  savedAt: string;
}

/** Text being typed, by session and field. */
export class Drafts {
  readonly #database: Database;
  readonly #select: Statement<[sessionId: string], Draft>;
  readonly #all: Statement<[], KeptDraft>;
  readonly #keep: Statement<[sessionId: string, key: string, text: string, at: string], unknown>;
  readonly #save: Statement<[sessionId: string, key: string, text: string, at: string], unknown>;
  readonly #clear: Statement<[sessionId: string], unknown>;
  readonly #remove: Statement<[sessionId: string, key: string], unknown>;

  constructor(database: Database) {
    this.#database = database;
    this.#select = database.prepare(
      'SELECT key, text FROM drafts WHERE session_id = ? ORDER BY key',
    );
    this.#all = database.prepare(
      'SELECT session_id AS sessionId, key, text, saved_at AS savedAt FROM drafts',
    );
    this.#keep = database.prepare(
      `INSERT INTO drafts (session_id, key, text, saved_at) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
       WHERE saved_at < excluded.saved_at`,
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

  /** Everything that is being typed. */
  all(): KeptDraft[] {
    this.#database.trust();
    return this.#all.all();
  }

  /** What was typed into another library; what was typed here later stays. */
  adopt(drafts: readonly KeptDraft[]): void {
    this.#database.transaction(() => {
      for (const { sessionId, key, text, savedAt } of drafts) {
        this.#keep.run(sessionId, key, text, savedAt);
      }
    });
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
