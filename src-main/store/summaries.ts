import { hash } from 'node:crypto';
import type { Database, Statement } from './database.ts';

interface Row {
  sessionId: string;
  version: number;
  data: string;
  seal: string;
}

export interface CachedSummary {
  /** The version of the log it sums up. */
  readonly version: number;
  readonly summary: unknown;
}

function sealOf(sessionId: string, version: number, data: string): string {
  return hash('sha256', JSON.stringify([sessionId, version, data]));
}

/** What a log comes to, kept so that a library can be listed without reading its logs. */
export class Summaries {
  readonly #all: Statement<[], Row>;
  readonly #save: Statement<
    [sessionId: string, version: number, data: string, seal: string],
    unknown
  >;
  readonly #clear: Statement<[], unknown>;

  constructor(database: Database) {
    this.#all = database.prepare(
      'SELECT session_id AS sessionId, version, data, seal FROM summaries',
    );
    this.#save = database.prepare(
      `INSERT INTO summaries (session_id, version, data, seal) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET
         version = excluded.version, data = excluded.data, seal = excluded.seal`,
    );
    this.#clear = database.prepare('DELETE FROM summaries');
  }

  /** By session; one that is no longer as it was written is left out. */
  all(): Map<string, CachedSummary> {
    const sound = this.#all
      .all()
      .filter(({ sessionId, version, data, seal }) => seal === sealOf(sessionId, version, data));
    return new Map(
      sound.map(({ sessionId, version, data }) => [
        sessionId,
        { version, summary: JSON.parse(data) },
      ]),
    );
  }

  save(sessionId: string, version: number, summary: object): void {
    const data = JSON.stringify(summary);
    this.#save.run(sessionId, version, data, sealOf(sessionId, version, data));
  }

  clear(): void {
    this.#clear.run();
  }
}
