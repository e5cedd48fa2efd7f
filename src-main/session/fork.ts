import type { SessionEvent } from '../game/event.ts';
import type { SessionState } from '../game/state.ts';
import type { PendingEvent } from '../store/chain.ts';

const suffix = ' (copy)';
const longestTitle = 200;

/** The log of a session that begins where another ends. */
export function forkOf(
  { session, version }: SessionState,
  events: readonly SessionEvent[],
  { id, now }: { id: string; now: string },
): PendingEvent[] {
  const title = session.title.slice(0, longestTitle - suffix.length).trimEnd() + suffix;
  const from = { sessionId: session.id, version, hash: events.at(-1)?.hash ?? '' };
  return [
    ...events,
    {
      kind: 'sessionForked',
      data: { sessionId: id, title, from },
      batch: version + 1,
      recordedAt: now,
      actor: 'control',
    },
  ];
}
