import type { SessionEvent } from '../game/event.ts';
import { eventSchema } from '../game/event.ts';
import type { Head, PendingEvent } from '../store/chain.ts';
import type { SessionLog } from './session-log.ts';

/** The log of one session that is not on a disk, or not yet: no chain, for nothing can rot. */
export class MemoryLog implements SessionLog {
  readonly #events: SessionEvent[] = [];

  append(_sessionId: string, head: Head, events: readonly PendingEvent[]): SessionEvent[] {
    const placed = events.map((event, index) => {
      const version = head.version + 1 + index;
      return { ...event, version, schema: eventSchema, hash: '' };
    });
    this.#events.push(...placed);
    return placed;
  }

  read(_sessionId?: string, after?: Head): SessionEvent[] {
    return this.#events.slice(after?.version ?? 0);
  }
}
