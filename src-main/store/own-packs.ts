import type { Database, Statement } from './database.ts';

export interface PackVersion {
  readonly version: string;
  readonly hash: string;
  readonly savedAt: string;
}

export interface OwnPack {
  readonly id: string;
  /** When it was put away; `null` while it is in use. */
  readonly archivedAt: string | null;
  /** Oldest first. */
  readonly versions: readonly PackVersion[];
}

interface Row extends PackVersion {
  readonly id: string;
  readonly archivedAt: string | null;
}

/** Which packs are one's own, and what was saved of them. What is in them is in `Packs`. */
export class OwnPacks {
  readonly #rows: Statement<[], Row>;
  readonly #insert: Statement<[id: string], unknown>;
  readonly #archive: Statement<[at: string | null, id: string], unknown>;
  readonly #save: Statement<
    [id: string, version: string, hash: string, savedAt: string, of: string],
    unknown
  >;

  constructor(database: Database) {
    this.#rows = database.prepare(
      `SELECT id, archived_at AS archivedAt, version, hash, saved_at AS savedAt
       FROM own_packs JOIN pack_versions ON pack_id = id ORDER BY id, number`,
    );
    this.#insert = database.prepare('INSERT OR IGNORE INTO own_packs (id) VALUES (?)');
    this.#archive = database.prepare('UPDATE own_packs SET archived_at = ? WHERE id = ?');
    this.#save = database.prepare(
      `INSERT INTO pack_versions (pack_id, number, version, hash, saved_at)
       SELECT ?, 1 + coalesce(max(number), 0), ?, ?, ? FROM pack_versions WHERE pack_id = ?`,
    );
  }

  list(): OwnPack[] {
    const byId = Map.groupBy(this.#rows.all(), ({ id }) => id);
    return [...byId].map(([id, rows]) => ({
      id,
      archivedAt: rows[0]?.archivedAt ?? null,
      versions: rows.map(({ version, hash, savedAt }) => ({ version, hash, savedAt })),
    }));
  }

  get(id: string): OwnPack | undefined {
    return this.list().find((pack) => pack.id === id);
  }

  /** The first version of a pack, or the next. Its content has been put into the library before. */
  save(id: string, { version, hash, savedAt }: PackVersion): void {
    this.#insert.run(id);
    this.#save.run(id, version, hash, savedAt, id);
  }

  archive(id: string, at: string | null): void {
    this.#archive.run(at, id);
  }
}
