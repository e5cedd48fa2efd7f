import type { SessionEvent } from '../game/event.ts';

/** The versions taken back and not brought back by the end of a log. */
export function takenBack(events: readonly SessionEvent[]): ReadonlySet<number> {
  const versions = new Set<number>();
  for (const { kind, data } of events) {
    if (kind !== 'undone' && kind !== 'redone') continue;
    for (let version = data.from; version <= data.to; version += 1) {
      if (kind === 'undone') versions.add(version);
      else versions.delete(version);
    }
  }
  return versions;
}
