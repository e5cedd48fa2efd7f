import type { SearchAsked, SearchHit } from '../contract/shelf.ts';
import type { Standing } from '../contract/shelf-words.ts';
import type { Database, Statement } from './database.ts';
import { matchOf } from './search-words.ts';

export interface SearchRow {
  readonly id: number;
  readonly sessionId: string;
  readonly title: string;
  readonly place: 'shelf' | 'archive';
  readonly status: SearchHit['status'];
  readonly kind: SearchHit['kind'];
  readonly version: number;
  readonly label: string;
  readonly about: string;
  readonly standing: Standing | '';
  readonly who: string;
  readonly at: string;
  readonly withdrawn: number;
  /** With what was found between `hitBegins` and `hitEnds`. */
  readonly excerpt: string;
}

export const hitBegins = '\u0002';
export const hitEnds = '\u0003';
/** Words of an excerpt. */
const around = 28;
const longestStart = 240;

type Asking = Statement<(string | number)[], SearchRow>;

/** Finds what was said in any session that is not in the trash. */
export class Search {
  readonly #database: Database;
  readonly #statements = new Map<string, Asking>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Titles first, then what is in the logs, session by session, the newest session first. */
  find(asked: SearchAsked, limit: number): SearchRow[] {
    const isOpen = asked.words.trim() === '';
    const match = matchOf(asked.words);
    if (!isOpen && match === '') return [];
    const conditions: string[] = [];
    const values: (string | number)[] = [];
    const add = (condition: string, value: string | number | undefined) => {
      if (value === undefined) return;
      conditions.push(condition);
      values.push(value);
    };
    add('search_text MATCH ?', isOpen ? undefined : match);
    add(`${isOpen ? 'e.id' : 'search_text.rowid'} < CAST(? AS INTEGER)`, asked.after);
    add('e.kind = ?', asked.kind);
    add("instr(e.seats, ' ' || ? || ' ') > 0", asked.seat);
    add("instr(e.instruments, ' ' || ? || ' ') > 0", asked.instrument);
    add('e.outcome = ?', asked.outcome);
    add('e.at >= ?', asked.from);
    add('e.at < ?', asked.before);
    if (!asked.withdrawn) conditions.push('e.withdrawn = 0');
    conditions.push("s.place <> 'trash'");
    const excerpt = isOpen
      ? `substr(e.text, 1, ${longestStart})`
      : // What is short is shown whole, which is found in one go.
        `CASE WHEN length(e.text) <= ${longestStart}
           THEN highlight(search_text, 0, '${hitBegins}', '${hitEnds}')
           ELSE snippet(search_text, 0, '${hitBegins}', '${hitEnds}', '…', ${around}) END`;
    // The order of the joins is the order of the numbers, so that a page reads no more than it shows.
    const sql = `SELECT e.id, n.session_id AS sessionId, s.title, s.place, s.status, e.kind, e.version,
        e.label, e.about, e.standing, e.who, e.at, e.withdrawn, ${excerpt} AS excerpt
      FROM ${isOpen ? '' : 'search_text CROSS JOIN '}search_entries e
      CROSS JOIN search_sessions n CROSS JOIN summaries s
      WHERE ${isOpen ? '' : 'e.id = search_text.rowid AND '}
        n.number = (e.id >> 20) & 0xffffffff AND s.session_id = n.session_id
        AND ${conditions.join(' AND ')}
      ORDER BY ${isOpen ? 'e.id' : 'search_text.rowid'} DESC LIMIT ?`;
    return this.#statement(sql).all(...values, limit);
  }

  /** As many as there are ways to narrow a search. */
  #statement(sql: string): Asking {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#database.prepare<(string | number)[], SearchRow>(sql);
    this.#statements.set(sql, made);
    return made;
  }
}
