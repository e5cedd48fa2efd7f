import type { Database, Statement } from './database.ts';

export interface Shelved {
  readonly archivedAt: string | null;
  readonly trashedAt: string | null;
}

/** Where a session stands: on the shelf unless something else is known of it. */
export function standsIn(shelved: Shelved | undefined): 'shelf' | 'archive' | 'trash' {
  if (shelved && shelved.trashedAt !== null) return 'trash';
  return shelved && shelved.archivedAt !== null ? 'archive' : 'shelf';
}

/** Where sessions stand in the library, and what they are tagged with. */
export class Shelf {
  readonly #database: Database;
  readonly #get: Statement<[sessionId: string], Shelved>;
  readonly #all: Statement<[], Shelved & { id: string }>;
  readonly #allTags: Statement<[], { id: string; tag: string }>;
  readonly #archive: Statement<[sessionId: string, at: string | null], unknown>;
  readonly #trash: Statement<[sessionId: string, at: string | null], unknown>;
  readonly #place: Statement<[sessionId: string], unknown>;
  readonly #inTrash: Statement<[], { id: string }>;
  readonly #tags: Statement<[sessionId: string], { tag: string }>;
  readonly #counts: Statement<[], { tag: string; count: number }>;
  readonly #tag: Statement<[sessionId: string, tag: string], unknown>;
  readonly #untag: Statement<[sessionId: string, tag: string], unknown>;

  constructor(database: Database) {
    this.#database = database;
    this.#get = database.prepare(
      `SELECT archived_at AS archivedAt, trashed_at AS trashedAt FROM shelf WHERE session_id = ?`,
    );
    this.#all = database.prepare(
      'SELECT session_id AS id, archived_at AS archivedAt, trashed_at AS trashedAt FROM shelf',
    );
    this.#allTags = database.prepare('SELECT session_id AS id, tag FROM tags ORDER BY tag');
    this.#archive = database.prepare(
      `INSERT INTO shelf (session_id, archived_at) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET archived_at = excluded.archived_at`,
    );
    this.#trash = database.prepare(
      `INSERT INTO shelf (session_id, trashed_at) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET trashed_at = excluded.trashed_at`,
    );
    this.#place = database.prepare(
      `UPDATE summaries SET place = coalesce((
         SELECT CASE WHEN trashed_at IS NOT NULL THEN 'trash'
                     WHEN archived_at IS NOT NULL THEN 'archive' END
         FROM shelf WHERE shelf.session_id = summaries.session_id), 'shelf')
       WHERE session_id = ?`,
    );
    this.#inTrash = database.prepare(
      'SELECT session_id AS id FROM shelf WHERE trashed_at IS NOT NULL ORDER BY trashed_at',
    );
    this.#tags = database.prepare('SELECT tag FROM tags WHERE session_id = ? ORDER BY tag');
    this.#counts = database.prepare(
      `SELECT tag, count(*) AS count FROM tags CROSS JOIN summaries USING (session_id)
       WHERE place = 'shelf' GROUP BY tag ORDER BY tag`,
    );
    this.#tag = database.prepare(
      'INSERT INTO tags (session_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
    this.#untag = database.prepare('DELETE FROM tags WHERE session_id = ? AND tag = ?');
  }

  get(sessionId: string): Shelved {
    return this.#get.get(sessionId) ?? { archivedAt: null, trashedAt: null };
  }

  /** What is known of any session, by its id. */
  all(): Map<string, Shelved> {
    return new Map(this.#all.all().map(({ id, ...shelved }) => [id, shelved]));
  }

  /** The tags of every session that has some, by its id. */
  allTags(): Map<string, string[]> {
    const bySession = Map.groupBy(this.#allTags.all(), ({ id }) => id);
    return new Map([...bySession].map(([id, rows]) => [id, rows.map(({ tag }) => tag)]));
  }

  /** @param at `null` puts it back */
  archive(sessionId: string, at: string | null): void {
    this.#change(sessionId, this.#archive, at);
  }

  /** @param at `null` restores it to where it was */
  trash(sessionId: string, at: string | null): void {
    this.#change(sessionId, this.#trash, at);
  }

  /** The first that was put there first. */
  inTrash(): string[] {
    return this.#inTrash.all().map(({ id }) => id);
  }

  tagsOf(sessionId: string): string[] {
    return this.#tags.all(sessionId).map(({ tag }) => tag);
  }

  /** Those of sessions on the shelf, by name. */
  tagCounts(): { tag: string; count: number }[] {
    return this.#counts.all();
  }

  tag(sessionId: string, tag: string): void {
    this.#tag.run(sessionId, tag);
  }

  untag(sessionId: string, tag: string): void {
    this.#untag.run(sessionId, tag);
  }

  #change(
    sessionId: string,
    statement: Statement<[sessionId: string, at: string | null], unknown>,
    at: string | null,
  ): void {
    this.#database.transaction(() => {
      statement.run(sessionId, at);
      this.#place.run(sessionId);
    });
  }
}
