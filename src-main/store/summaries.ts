import { hash } from 'node:crypto';
import type { SessionSummary } from '../contract/summary.ts';
import type { Database, Statement } from './database.ts';

export interface SealedSummary {
  readonly sessionId: string;
  readonly version: number;
  readonly data: string;
  readonly seal: string;
}

export interface CachedSummary {
  /** The version of the log it sums up. */
  readonly version: number;
  readonly summary: unknown;
}

/** What the log alone says: when it was opened here is not in it. */
type LogSummary = Omit<SessionSummary, 'openedAt'>;

type Row = [
  sessionId: string,
  version: number,
  title: string,
  status: string,
  orderKey: string,
  origin: string | null,
  pack: string,
  low: number,
  high: number,
  data: string,
  seal: string,
  shelved: string,
];

const columns = 'session_id AS sessionId, version, data, seal';

function sealOf(sessionId: string, version: number, data: string): string {
  return hash('sha256', JSON.stringify([sessionId, version, data]));
}

/** `undefined` for one that is no longer as it was written. */
export function readSealed(row: SealedSummary | undefined): CachedSummary | undefined {
  if (!row) return undefined;
  const { sessionId, version, data, seal } = row;
  if (seal !== sealOf(sessionId, version, data)) return undefined;
  return { version, summary: JSON.parse(data) };
}

/** What a log comes to, kept so that a library can be listed without reading its logs. */
export class Summaries {
  readonly #all: Statement<[], SealedSummary>;
  readonly #one: Statement<[sessionId: string], SealedSummary>;
  readonly #origin: Statement<[sessionId: string], { origin: string | null }>;
  readonly #save: Statement<Row, unknown>;
  readonly #clear: Statement<[], unknown>;

  constructor(database: Database) {
    this.#all = database.prepare(`SELECT ${columns} FROM summaries`);
    this.#one = database.prepare(`SELECT ${columns} FROM summaries WHERE session_id = ?`);
    this.#origin = database.prepare('SELECT origin FROM summaries WHERE session_id = ?');
    this.#save = database.prepare(
      `INSERT INTO summaries (session_id, version, title, status, order_key, origin, pack,
         low, high, data, seal, place)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((
         SELECT CASE WHEN trashed_at IS NOT NULL THEN 'trash'
                     WHEN archived_at IS NOT NULL THEN 'archive' END
         FROM shelf WHERE session_id = ?), 'shelf'))
       ON CONFLICT DO UPDATE SET
         version = excluded.version, title = excluded.title, place = excluded.place,
         status = excluded.status, order_key = excluded.order_key, origin = excluded.origin,
         pack = excluded.pack, low = excluded.low, high = excluded.high,
         data = excluded.data, seal = excluded.seal`,
    );
    this.#clear = database.prepare('DELETE FROM summaries');
  }

  /** By session; one that is no longer as it was written is left out. */
  all(): Map<string, CachedSummary> {
    return new Map(
      this.#all.all().flatMap((row) => {
        const sound = readSealed(row);
        return sound ? [[row.sessionId, sound] as const] : [];
      }),
    );
  }

  get(sessionId: string): CachedSummary | undefined {
    return readSealed(this.#one.get(sessionId));
  }

  save(summary: LogSummary): void {
    const { id, version, title, status, sample, updatedAt, pack, positions } = summary;
    const data = JSON.stringify(summary);
    this.#save.run(
      id,
      version,
      title,
      sample ? 'sample' : status,
      // The sample stands before all others.
      `${sample ? 1 : 0} ${updatedAt}`,
      this.#originOf(summary),
      JSON.stringify(pack),
      Math.min(0, ...positions),
      Math.max(0, ...positions),
      data,
      sealOf(id, version, data),
      id,
    );
  }

  clear(): void {
    this.#clear.run();
  }

  /** Two logs that claim to go on from each other must not keep both from being listed. */
  #originOf({ id, forkedFrom }: LogSummary): string | null {
    const origin = forkedFrom?.sessionId ?? null;
    let above = origin;
    while (above !== null) {
      if (above === id) return id;
      const next = this.#origin.get(above)?.origin ?? null;
      above = next === above ? null : next;
    }
    return origin;
  }
}
