import type { ShelfCursor, ShelfView } from '../contract/shelf.ts';
import type { ShelfFilter } from '../contract/shelf-words.ts';
import type { Database, Statement } from './database.ts';
import type { SealedSummary } from './summaries.ts';

/** A line of the library, as far as it is stored. */
export interface ShelfRow extends SealedSummary {
  readonly place: 'shelf' | 'archive' | 'trash';
  readonly orderKey: string;
  readonly origin: string | null;
  readonly originTitle: string | null;
  readonly openedAt: string | null;
  readonly createdAt: string;
  readonly pack: string;
}

export interface ShelfPage {
  /** In order; none of them goes on from another that is listed. */
  readonly roots: readonly ShelfRow[];
  /** What goes on from them, however far. */
  readonly forks: readonly ShelfRow[];
  readonly next: ShelfCursor | null;
}

export interface Tally {
  readonly place: ShelfRow['place'];
  readonly status: string;
  readonly isFork: number;
  readonly count: number;
}

/** Before every session there is. */
const top: ShelfCursor = { key: '\u{10ffff}', id: '' };

const conditions: Readonly<Record<ShelfFilter, string>> = {
  all: "place = 'shelf'",
  running: "place = 'shelf' AND status = 'running'",
  planned: "place = 'shelf' AND status = 'planned'",
  finished: "place = 'shelf' AND status = 'finished'",
  forks: "place = 'shelf' AND origin IS NOT NULL AND status <> 'sample'",
  sample: "place = 'shelf' AND status = 'sample'",
  archived: "place = 'archive'",
  trash: "place = 'trash'",
};

const columns = `s.session_id AS sessionId, s.version, s.data, s.seal, s.place,
  s.order_key AS orderKey, s.origin, s.pack, opened_at AS openedAt, created_at AS createdAt,
  (SELECT title FROM summaries WHERE session_id = s.origin AND session_id <> s.session_id)
    AS originTitle`;

/** Which index is named, and the order of the joins is fixed: a page must not read them all. */
const joined = 'CROSS JOIN sessions ON id = s.session_id';

function passes(alias: string, show: ShelfFilter, isTagged: boolean): string {
  const condition = conditions[show].replace(/\b(place|status|origin)\b/g, `${alias}.$1`);
  const tagged = ` AND EXISTS (SELECT 1 FROM tags WHERE session_id = ${alias}.session_id AND tag = ?)`;
  return condition + (isTagged ? tagged : '');
}

/** Reads the library in pages, so that the first costs no more in a large one. */
export class ShelfReader {
  readonly #database: Database;
  readonly #tallies: Statement<[], Tally>;
  readonly #packs: Statement<[], { pack: string }>;
  readonly #range: Statement<[string, string], { low: number | null; high: number | null }>;

  constructor(database: Database) {
    this.#database = database;
    this.#tallies = database.prepare('SELECT place, status, is_fork AS isFork, count FROM tallies');
    this.#range = database.prepare(
      `SELECT (SELECT min(low) FROM summaries WHERE place = ?) AS low,
         (SELECT max(high) FROM summaries WHERE place = ?) AS high`,
    );
    // Each looked up once.
    this.#packs = database.prepare(
      `WITH RECURSIVE used (pack) AS (
         SELECT min(pack) FROM summaries
         UNION ALL
         SELECT (SELECT min(pack) FROM summaries WHERE pack > used.pack) FROM used
         WHERE used.pack IS NOT NULL
       )
       SELECT pack FROM used WHERE pack IS NOT NULL`,
    );
  }

  /** A page of so many, and what goes on from those. */
  page({ show, tag, after = top }: ShelfView, size: number): ShelfPage {
    const isTagged = tag !== undefined;
    const named = isTagged ? [tag] : [];
    const found = this.#rows(
      `INDEXED BY summaries_in_order ${joined} WHERE ${passes('s', show, isTagged)} AND (s.order_key, s.session_id) < (?, ?)
         AND NOT EXISTS (
           SELECT 1 FROM summaries o WHERE o.session_id = s.origin AND o.session_id <> s.session_id
             AND ${passes('o', show, isTagged)})
       ORDER BY s.order_key DESC, s.session_id DESC LIMIT ?`,
      [...named, after.key, after.id === '' ? '\u{10ffff}' : after.id, ...named, size + 1],
    );
    const roots = found.slice(0, size);
    const last = roots.at(-1);
    return {
      roots,
      forks: this.#forksOf(roots, show, tag),
      next: found.length > size && last ? { key: last.orderKey, id: last.sessionId } : null,
    };
  }

  get(sessionId: string): ShelfRow | undefined {
    return this.#rows(`${joined} WHERE s.session_id = ?`, [sessionId])[0];
  }

  newestRunning(): ShelfRow | undefined {
    return this.#rows(
      `INDEXED BY summaries_by_status ${joined} WHERE ${conditions.running} ORDER BY s.order_key DESC, s.session_id DESC LIMIT 1`,
      [],
    )[0];
  }

  tallies(): Tally[] {
    return this.#tallies.all();
  }

  /** The lowest and the highest net of every session that is kept in a place. */
  range(place: ShelfRow['place']): [number, number] {
    const found = this.#range.get(place, place);
    return [found?.low ?? 0, found?.high ?? 0];
  }

  /** What the sessions are played with, as JSON. */
  packs(): string[] {
    return this.#packs.all().map(({ pack }) => pack);
  }

  #forksOf(roots: readonly ShelfRow[], show: ShelfFilter, tag?: string): ShelfRow[] {
    const forks: ShelfRow[] = [];
    let above = roots;
    while (above.length > 0) {
      const ids = JSON.stringify(above.map(({ sessionId }) => sessionId));
      const next = this.#rows(
        `INDEXED BY summaries_by_origin ${joined} WHERE s.origin IN (SELECT value FROM json_each(?)) AND s.session_id <> s.origin
           AND ${passes('s', show, tag !== undefined)}
         ORDER BY s.order_key DESC, s.session_id DESC`,
        tag === undefined ? [ids] : [ids, tag],
      );
      forks.push(...next);
      above = next;
    }
    return forks;
  }

  #rows(where: string, values: readonly (string | number)[]): ShelfRow[] {
    const sql = `SELECT ${columns} FROM summaries s ${where}`;
    return this.#database.prepare<(string | number)[], ShelfRow>(sql).all(...values);
  }
}
