/** Which sessions a log has come through, so that what two of them share is known to be shared. */
import type { SessionEvent } from '../../game/event.ts';

export interface Ancestor {
  readonly sessionId: string;
  /** The version up to which the log is that session's. */
  readonly upTo: number;
}

/** From the session it all began with to the log's own. */
export function lineageOf(events: readonly SessionEvent[]): Ancestor[] {
  const lineage: Ancestor[] = [];
  let own = '';
  for (const event of events) {
    if (event.kind === 'sessionCreated') own = event.data.sessionId;
    if (event.kind !== 'sessionForked') continue;
    lineage.push({ sessionId: event.data.from.sessionId, upTo: event.data.from.version });
    own = event.data.sessionId;
  }
  return [...lineage, { sessionId: own, upTo: Number.POSITIVE_INFINITY }];
}

/** The version up to which two logs are one; 0 when they never were. */
export function sharedUpTo(a: readonly Ancestor[], b: readonly Ancestor[]): number {
  const common = a.flatMap((one) =>
    b
      .filter(({ sessionId }) => sessionId === one.sessionId)
      .map((other) => Math.min(one.upTo, other.upTo)),
  );
  return Math.max(0, ...common);
}

/** Whether one goes on from the other, at first or second hand. */
export function isForkOf(a: readonly Ancestor[], b: readonly Ancestor[]): boolean {
  const [own, other] = [a.at(-1)?.sessionId, b.at(-1)?.sessionId];
  return own !== other && (holds(a, other) || holds(b, own));
}

function holds(lineage: readonly Ancestor[], id: string | undefined): boolean {
  return lineage.some(({ sessionId }) => sessionId === id);
}
