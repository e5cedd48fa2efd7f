import type { Audience } from '../game/audience.ts';
import { eventsFor, isAudience } from '../game/audience.ts';
import type { SessionEvent } from '../game/event.ts';
import { fold } from '../game/evolve.ts';
import { refusalWords } from '../game/refusal.ts';
import type { Pack } from '../scenario/pack.ts';
import type { Desk } from '../session/desk.ts';
import { findSession, missing } from './find-session.ts';
import { Refused } from './refused.ts';

export interface StoredSession {
  readonly id: string;
  /** The whole log. */
  readonly events: readonly SessionEvent[];
  readonly pack: Pack;
}

/**
 * Reads a session without opening it: that nobody looked at it in a window stays so.
 *
 * @throws Refused, Fault
 */
export function readSession({ library, packs }: Desk, id: string): StoredSession {
  const stored = library.sessions.get(id);
  if (!stored) throw missing(id);
  const events = library.log.read(id);
  return { id, events, pack: packs.read(fold(events).session.pack.hash) };
}

/** @throws Refused, Fault */
export function readNamedSession(desk: Desk, asked: string): StoredSession {
  return readSession(desk, findSession(desk, asked));
}

/** @throws Refused audience-unknown */
export function checkAudience({ pack }: Pick<StoredSession, 'pack'>, audience: Audience): void {
  if (isAudience(audience, pack)) return;
  const seats = pack.seats.map(({ id }) => id).join(', ');
  const message = `${refusalWords['audience-unknown']} The seats are ${seats}.`;
  throw new Refused('audience-unknown', message);
}

/** The log as an audience may know it. @throws Refused audience-unknown */
export function eventsOf(session: StoredSession, audience: Audience): SessionEvent[] {
  checkAudience(session, audience);
  return eventsFor(audience, session.events);
}
