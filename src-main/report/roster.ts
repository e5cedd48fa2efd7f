import type { SessionEvent } from '../game/event.ts';

/** A name or affiliation that ever stood in the log, and what may stand in its place. */
export interface RosterPhrase {
  readonly phrase: string;
  readonly kind: 'name' | 'affiliation';
  /** The seat its bearer plays or played; `null` for everyone else. */
  readonly seat: string | null;
}

/**
 * Everybody a log speaks of, with names they no longer bear and people since removed: a search
 * must find those too. Takes the whole log, since other audiences are told less of the roster.
 */
export function rosterOf(log: readonly SessionEvent[]): RosterPhrase[] {
  const seats = new Map<string, string>();
  for (const { kind, data } of log) {
    if (kind === 'seatAssigned') seats.set(data.participantId, data.seat);
  }
  const found = new Map<string, RosterPhrase>();
  const add = (kind: RosterPhrase['kind'], phrase: string | undefined, seat: string | null) => {
    const key = `${kind} ${phrase ?? ''}`;
    if (phrase && !found.has(key)) found.set(key, { phrase, kind, seat });
  };
  for (const { kind, data } of log) {
    if (kind === 'participantAdded' || kind === 'participantChanged') {
      const seat = seats.get(data.participantId) ?? null;
      add('name', data.name, seat);
      add('affiliation', data.affiliation, seat);
    }
    if (kind === 'sessionCreated' || kind === 'sessionDetailsChanged') {
      add('name', data.facilitator, null);
    }
  }
  return [...found.values()];
}
