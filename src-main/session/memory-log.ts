import type { SessionEvent } from '../game/event.ts';
import type { Head, PendingEvent } from '../store/chain.ts';
import { seal } from '../store/chain.ts';
import type { SessionLog } from './session-log.ts';

/** The log of one session that is not on a disk, or not yet. */
export class MemoryLog implements SessionLog {
  readonly #events: SessionEvent[] = [];

  append(_sessionId: string, head: Head, events: readonly PendingEvent[]): SessionEvent[] {
    const sealed = seal(head, events).map(({ event }) => event);
    this.#events.push(...sealed);
    return sealed;
  }

  read(_sessionId?: string, after?: Head): SessionEvent[] {
    return this.#events.slice(after?.version ?? 0);
  }
}
