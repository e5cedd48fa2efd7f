import type { Database, Statement } from './database.ts';
import type { SearchEntries, SearchEntry } from './search-entry.ts';

type Row = [
  id: number,
  kind: string,
  version: number,
  label: string,
  seats: string,
  who: string,
  instruments: string,
  outcome: string,
  at: string,
  withdrawn: number,
  text: string,
  about: string,
  standing: string,
];

interface Stored {
  readonly id: number;
  readonly kind: string;
  readonly version: number;
  readonly label: string;
  readonly seats: string;
  readonly who: string;
  readonly instruments: string;
  readonly outcome: string;
  readonly at: string;
  readonly withdrawn: number;
  readonly text: string;
  readonly about: string;
  readonly standing: string;
}

/**
 * An entry's number: the session's above, its place in the session below, so that the entries of
 * a session stand together in the order of its log when they are read from the highest down,
 * sessions that came last first. Titles stand before everything else.
 */
const places = 2 ** 20;
/** From here on stands what is to come, so that it stays in its place while the log grows. */
const toComeAt = places / 2;
const titles = 2 ** 52;

export function entryId(session: number, place: number, kind: SearchEntry['kind']): number {
  const id = session * places + (places - 1 - place);
  return kind === 'session' ? titles + id : id;
}

const listed = (values: readonly string[]) => (values.length === 0 ? '' : ` ${values.join('  ')} `);

/** What can be found, kept so that a search reads no logs. */
export class SearchIndex {
  readonly #number: Statement<[sessionId: string], { number: number }>;
  readonly #add: Statement<[sessionId: string], unknown>;
  readonly #rows: Statement<number[], Stored>;
  readonly #insert: Statement<Row, unknown>;
  readonly #insertText: Statement<[id: number, text: string], unknown>;
  readonly #delete: Statement<[id: number], unknown>;
  readonly #deleteText: Statement<[id: number, text: string], unknown>;
  readonly #forget: Statement<[sessionId: string], unknown>;
  readonly #optimize: Statement<[], unknown>;
  readonly #clear: (() => void)[];

  constructor(database: Database) {
    this.#number = database.prepare('SELECT number FROM search_sessions WHERE session_id = ?');
    this.#add = database.prepare(
      'INSERT INTO search_sessions (session_id) VALUES (?) ON CONFLICT DO NOTHING',
    );
    this.#rows = database.prepare(
      `SELECT id, kind, version, label, seats, who, instruments, outcome, at, withdrawn, text,
         about, standing
       FROM search_entries
       WHERE id BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)
          OR id BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)`,
    );
    this.#insert = database.prepare(
      `INSERT INTO search_entries VALUES (CAST(? AS INTEGER), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#insertText = database.prepare(
      'INSERT INTO search_text (rowid, text) VALUES (CAST(? AS INTEGER), ?)',
    );
    this.#delete = database.prepare('DELETE FROM search_entries WHERE id = CAST(? AS INTEGER)');
    this.#deleteText = database.prepare(
      `INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', CAST(? AS INTEGER), ?)`,
    );
    this.#forget = database.prepare('DELETE FROM search_sessions WHERE session_id = ?');
    this.#optimize = database.prepare("INSERT INTO search_text (search_text) VALUES ('optimize')");
    const clear = [
      database.prepare("INSERT INTO search_text (search_text) VALUES ('delete-all')"),
      database.prepare('DELETE FROM search_entries'),
      database.prepare('DELETE FROM search_sessions'),
    ];
    this.#clear = clear.map((statement) => () => statement.run());
  }

  /** What has stayed as it was is not written again. */
  save(sessionId: string, { said, toCome }: SearchEntries): void {
    this.#add.run(sessionId);
    const number = this.#number.get(sessionId)?.number ?? 0;
    const [first, last] = [number * places, (number + 1) * places - 1];
    const stored = this.#rows.all(first, last, titles + first, titles + last);
    const before = new Map(stored.map((row) => [row.id, row]));
    const placed = [
      ...said.slice(0, toComeAt).entries(),
      ...toCome.map((entry, index) => [toComeAt + index, entry] as const),
    ];
    for (const [place, entry] of placed) {
      const row = rowOf(entryId(number, place, entry.kind), entry);
      const old = before.get(row[0]);
      before.delete(row[0]);
      if (old && isSame(old, row)) continue;
      if (old) this.#remove(old);
      this.#insert.run(...row);
      this.#insertText.run(row[0], entry.text);
    }
    for (const old of before.values()) this.#remove(old);
  }

  /** As if the session had never been there. */
  forget(sessionId: string): void {
    this.save(sessionId, { said: [], toCome: [] });
    this.#forget.run(sessionId);
  }

  /** Puts the parts of the index together: worth its while after much was written at once. */
  tidy(): void {
    this.#optimize.run();
  }

  clear(): void {
    for (const step of this.#clear) step();
  }

  #remove({ id, text }: Stored): void {
    this.#deleteText.run(id, text);
    this.#delete.run(id);
  }
}

function rowOf(id: number, entry: SearchEntry): Row {
  const { kind, version, label, seats, who, instruments, outcome, at, isWithdrawn, text } = entry;
  const lists = [listed(seats), who, listed(instruments)] as const;
  const stands = [entry.about, entry.standing ?? ''] as const;
  return [id, kind, version, label, ...lists, outcome, at, isWithdrawn ? 1 : 0, text, ...stands];
}

function isSame(old: Stored, row: Row): boolean {
  const { id, kind, version, label, seats, who, instruments, outcome, at, withdrawn, text } = old;
  const said = [id, kind, version, label, seats, who, instruments, outcome, at, withdrawn, text];
  return [...said, old.about, old.standing].every((value, index) => value === row[index]);
}
