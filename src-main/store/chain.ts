/**
 * The chain of a log: every event carries a hash over itself and its predecessor's hash, and the
 * first one over the id of its session.
 */
import { hash } from 'node:crypto';
import type { NewEvent, SessionEvent } from '../game/event.ts';
import { eventSchema } from '../game/event.ts';

/** The last event of a log. */
export interface Head {
  readonly version: number;
  readonly hash: string;
}

/** What happened, by whom and when, before it is in the log. */
export type PendingEvent = NewEvent & {
  readonly batch: number;
  readonly recordedAt: string;
  readonly actor: string;
};

/** An event as it is stored, column by column. */
export interface EventRow {
  readonly version: number;
  readonly kind: string;
  readonly schema: number;
  readonly batch: number;
  readonly recordedAt: string;
  readonly occurredAt: string | null;
  readonly actor: string;
  readonly data: string;
  readonly hash: string;
}

export interface SealedEvent {
  readonly event: SessionEvent;
  /** Its data as text, which is what the hash is over. */
  readonly data: string;
}

/** The head of a log without events. */
export function emptyHead(sessionId: string): Head {
  return { version: 0, hash: sessionId };
}

/** SHA-256 of the JSON array of the predecessor's hash and the stored fields, in hexadecimal. */
export function linkHash(previous: string, row: Omit<EventRow, 'hash'>): string {
  const { version, kind, schema, batch, recordedAt, occurredAt, actor, data } = row;
  const fields = [previous, version, kind, schema, batch, recordedAt, occurredAt, actor, data];
  return hash('sha256', JSON.stringify(fields));
}

/** Gives events their place after a head. */
export function seal(head: Head, pending: readonly PendingEvent[]): SealedEvent[] {
  let previous = head.hash;
  return pending.map((event, index) => {
    const version = head.version + 1 + index;
    const data = JSON.stringify(event.data);
    const { kind, batch, recordedAt, occurredAt = null, actor } = event;
    const row = { version, kind, schema: eventSchema, batch, recordedAt, occurredAt, actor, data };
    previous = linkHash(previous, row);
    return { event: { ...event, version, schema: eventSchema, hash: previous }, data };
  });
}

/** The first version at which rows no longer follow from a head; `null` when all do. */
export function brokenAt(head: Head, rows: readonly EventRow[]): number | null {
  let { version, hash: previous } = head;
  for (const row of rows) {
    version += 1;
    if (row.version !== version || row.hash !== linkHash(previous, row)) return version;
    previous = row.hash;
  }
  return null;
}
