/** How far several logs are one, and which of them goes on from which. */
import type { SessionEvent } from '../../game/event.ts';

/**
 * The version up to which all logs hold the same events; 0 when they never were one. It is the
 * events that tell, and not what a fork says of itself: a copy that went on elsewhere parts earlier.
 * Hashes of a log and its fork cannot be compared, for the first of each is over its session's id.
 */
export function sharedUpTo(logs: readonly (readonly SessionEvent[])[]): number {
  const [first = [], ...others] = logs;
  return others.reduce((shared, log) => {
    const parting = first.slice(0, shared).findIndex((event, index) => !isSame(event, log[index]));
    return parting < 0 ? shared : parting;
  }, first.length);
}

function isSame(a: SessionEvent, b: SessionEvent | undefined): boolean {
  if (a === b) return true;
  return (
    a.kind === b?.kind &&
    a.recordedAt === b.recordedAt &&
    a.occurredAt === b.occurredAt &&
    a.actor === b.actor &&
    (a.data === b.data || JSON.stringify(a.data) === JSON.stringify(b.data))
  );
}

/** The sessions a log has come through, from the one it all began with to its own. */
export function lineageOf(events: readonly SessionEvent[]): string[] {
  return events.flatMap((event) =>
    event.kind === 'sessionCreated' || event.kind === 'sessionForked' ? [event.data.sessionId] : [],
  );
}
