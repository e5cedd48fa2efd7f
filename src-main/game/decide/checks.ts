/** Rules that several commands share. Each answers what is wrong, or nothing. */
import type { Visibility } from '../event/moves.ts';
import { allMoves, findParticipant, openRound } from '../find.ts';
import { compareMoments, epochMilliseconds } from '../moment.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import type { Round, SessionState } from '../state.ts';
import type { Context } from './decision.ts';

export function knowsSeat(rules: Rules, seat: string): boolean {
  return rules.seats.some(({ id }) => id === seat);
}

/** Control, a seat of the pack, or somebody on the roster. */
export function knowsPerson(state: SessionState, rules: Rules, id: string): boolean {
  return id === 'control' || knowsSeat(rules, id) || findParticipant(state, id) !== undefined;
}

export function checkVisibility(
  rules: Rules,
  visibility: Visibility | readonly string[] | undefined,
  field = 'visibility',
): Refused | undefined {
  if (visibility === undefined || typeof visibility === 'string') return undefined;
  if (visibility.length === 0) return refuse('visibility-empty', field);
  if (!visibility.every((seat) => knowsSeat(rules, seat))) return refuse('seat-unknown', field);
  return undefined;
}

/** A late entry may name any moment up to now. */
export function checkOccurred(
  occurredAt: string | undefined,
  context: Context,
): Refused | undefined {
  if (occurredAt === undefined || compareMoments(occurredAt, context.now) <= 0) return undefined;
  return refuse('occurred-later', 'occurredAt');
}

/** A day begins somewhere on earth 14 hours before it begins in Greenwich. */
const earliestZone = 14 * 3_600_000;
/** Times are written down to the minute. */
const minute = 60_000;

/**
 * A move happened in its session: not later than now and not before the day the session is held;
 * where no day is set, not before it was created, unless earlier moves are in it already.
 */
export function checkWithin(
  state: SessionState,
  occurredAt: string | undefined,
  context: Context,
): Refused | undefined {
  const later = checkOccurred(occurredAt, context);
  if (occurredAt === undefined || later || context.keyedIn) return later;
  const { date, createdAt } = state.session;
  const start = date
    ? epochMilliseconds(`${date}T00:00Z`) - earliestZone
    : Math.floor(epochMilliseconds(createdAt) / minute) * minute;
  const at = epochMilliseconds(occurredAt);
  if (at >= start) return undefined;
  if (allMoves(state).some((move) => epochMilliseconds(move.occurredAt) <= at)) return undefined;
  return refuse('occurred-before', 'occurredAt');
}

/** The open round, else the one opened last; `undefined` before the first. */
export function currentRound(state: SessionState): Round | undefined {
  return openRound(state) ?? state.rounds.findLast((round) => round.status === 'closed');
}
