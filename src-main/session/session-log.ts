import type { SessionEvent } from '../game/event.ts';
import type { Head, PendingEvent } from '../store/chain.ts';

/** Where a session's events are kept. The library's log is one. */
export interface SessionLog {
  /**
   * All of the events or none; they are kept for good when it returns.
   *
   * @param beside what has to be kept with them, in the same transaction
   * @throws Overtaken when there are events after `head`
   */
  append(
    sessionId: string,
    head: Head,
    events: readonly PendingEvent[],
    beside?: () => void,
  ): readonly SessionEvent[];
  read(sessionId: string, after?: Head): readonly SessionEvent[];
}
