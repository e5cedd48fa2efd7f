import { Fault } from '../contract/faults.ts';
import type { SessionEvent } from '../game/event.ts';
import { eventSchema } from '../game/event.ts';
import type { EventRow, Head, PendingEvent } from './chain.ts';
import { brokenAt, emptyHead, seal } from './chain.ts';
import type { Database, Statement } from './database.ts';
import { lift } from './lift.ts';
import { Overtaken } from './overtaken.ts';

export interface Verification {
  readonly events: number;
  readonly ok: boolean;
  /** The first version that is damaged; `null` when none is. */
  readonly brokenAt: number | null;
}

/** The part of a log that is sound. */
export interface Salvage {
  readonly rows: readonly EventRow[];
  /** Rows behind them that can be read and do not follow from them. */
  readonly broken: number;
  /** Whether there is more that cannot be read. */
  readonly isCut: boolean;
}

type Insert = [
  sessionId: string,
  version: number,
  kind: string,
  schema: number,
  batch: number,
  recordedAt: string,
  occurredAt: string | null,
  actor: string,
  data: string,
  hash: string,
];

/** Every session's log. An event that has been appended is on the disk. */
export class EventLog {
  readonly #database: Database;
  readonly #insert: Statement<Insert, unknown>;
  readonly #select: Statement<[sessionId: string, after: number], EventRow>;
  readonly #next: Statement<[sessionId: string, after: number], EventRow>;
  readonly #head: Statement<[sessionId: string], Head>;

  constructor(database: Database) {
    this.#database = database;
    this.#insert = database.prepare(
      `INSERT INTO events (session_id, version, kind, schema, batch, recorded_at, occurred_at,
         actor, data, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const select = `SELECT version, kind, schema, batch, recorded_at AS recordedAt,
         occurred_at AS occurredAt, actor, data, hash
       FROM events WHERE session_id = ? AND version > ? ORDER BY version`;
    this.#select = database.prepare(select);
    this.#next = database.prepare(`${select} LIMIT 1`);
    this.#head = database.prepare(
      'SELECT version, hash FROM events WHERE session_id = ? ORDER BY version DESC LIMIT 1',
    );
  }

  head(sessionId: string): Head {
    return this.#head.get(sessionId) ?? emptyHead(sessionId);
  }

  /**
   * All of the events or none. Durable when it returns.
   *
   * @param head the last event the caller knows
   * @param beside what has to be kept with them, in the same transaction
   * @throws Overtaken when there are events after that, Fault
   */
  append(
    sessionId: string,
    head: Head,
    events: readonly PendingEvent[],
    beside?: () => void,
  ): SessionEvent[] {
    return this.#database.transaction(() => {
      if (this.head(sessionId).hash !== head.hash) throw new Overtaken(sessionId);
      beside?.();
      return seal(head, events).map(({ event, data }) => {
        this.#put(sessionId, { ...event, occurredAt: event.occurredAt ?? null, data });
        return event;
      });
    });
  }

  /**
   * Rows that have been found to follow from a head, as they were written elsewhere.
   *
   * @throws Overtaken when there are events after the head, Fault
   */
  adopt(sessionId: string, head: Head, rows: readonly EventRow[]): void {
    this.#database.transaction(() => {
      if (this.head(sessionId).hash !== head.hash) throw new Overtaken(sessionId);
      for (const row of rows) this.#put(sessionId, row);
    });
  }

  /** Row by row as they were written, sound or not. */
  rows(sessionId: string): EventRow[] {
    return this.#select.all(sessionId, 0);
  }

  /**
   * The events after a head, or all of them.
   *
   * @throws Fault log-damaged when the chain is broken, naming the first version that is
   */
  read(sessionId: string, after: Head = emptyHead(sessionId)): SessionEvent[] {
    this.#database.trust();
    const rows = this.#select.all(sessionId, after.version);
    const broken = brokenAt(after, rows);
    if (broken !== null) throw new Fault('log-damaged', `${sessionId}, version ${broken}`);
    return rows.map(eventOf);
  }

  verify(sessionId: string): Verification {
    this.#database.trust();
    const rows = this.#select.all(sessionId, 0);
    const broken = brokenAt(emptyHead(sessionId), rows);
    return { events: rows.length, ok: broken === null, brokenAt: broken };
  }

  /** What can be read of a log in a damaged library, from its first event on. */
  salvage(sessionId: string): Salvage {
    const { rows, isCut } = this.#reachable(sessionId);
    const broken = brokenAt(emptyHead(sessionId), rows);
    const sound = broken === null ? rows : rows.slice(0, broken - 1);
    return { rows: sound, broken: rows.length - sound.length, isCut };
  }

  #reachable(sessionId: string): { rows: EventRow[]; isCut: boolean } {
    try {
      return { rows: this.rows(sessionId), isCut: false };
    } catch {
      return { rows: this.#oneByOne(sessionId), isCut: true };
    }
  }

  #oneByOne(sessionId: string): EventRow[] {
    const rows: EventRow[] = [];
    try {
      for (let row = this.#next.get(sessionId, 0); row;) {
        rows.push(row);
        row = this.#next.get(sessionId, row.version);
      }
    } catch {
      // Here begins the damage.
    }
    return rows;
  }

  #put(sessionId: string, row: EventRow): void {
    const { version, kind, schema, batch, recordedAt, occurredAt, actor, data, hash } = row;
    this.#insert.run(
      sessionId,
      version,
      kind,
      schema,
      batch,
      recordedAt,
      occurredAt,
      actor,
      data,
      hash,
    );
  }
}

/** The row's hash has been checked, so these are the data this program once wrote. */
export function eventOf({ occurredAt, data, ...row }: EventRow): SessionEvent {
  const read: unknown = JSON.parse(data);
  const lifted = row.schema === eventSchema ? read : lift(row.kind, row.schema, read);
  const event = { ...row, schema: eventSchema, data: lifted };
  return (occurredAt === null ? event : { ...event, occurredAt }) as SessionEvent;
}
