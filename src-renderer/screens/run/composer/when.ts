import { findRound, openRound } from '../../../../src-main/game/find.ts';
import { compareMoments } from '../../../../src-main/game/moment.ts';
import type { Round, SessionState } from '../../../../src-main/game/state.ts';

const time = /^(?:(\d{4})-(\d\d)-(\d\d)[ T])?(\d{1,2}):([0-5]\d)$/;

/**
 * When a move happened, from `14:20` on the day of the session, or `2026-03-12 14:20`, in the
 * zone of this machine.
 *
 * @returns ISO 8601 in UTC; what cannot be read as it is typed, for the rules to refuse; nothing
 * for an empty text, which is now
 */
export function momentTyped(text: string, day: string, now = new Date()): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const match = time.exec(typed);
  if (!match || Number(match[4]) > 23) return typed;
  const [year, month, date] = match[1] ? match.slice(1, 4).map(Number) : dayOf(day, now);
  if (year === undefined || month === undefined || date === undefined) return typed;
  const moment = new Date(year, month - 1, date, Number(match[4]), Number(match[5]));
  const isThere = moment.getMonth() === month - 1 && moment.getDate() === date;
  return isThere ? moment.toISOString() : typed;
}

/** The day of the session; before it, as in a rehearsal, and without one, it is today. */
function dayOf(day: string, now: Date): number[] {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const held = day.split('-').map(Number);
  if (held.length !== 3) return today;
  const [y = 0, m = 1, d = 1] = held;
  return new Date(y, m - 1, d) > now ? today : held;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** How a moment is typed: as a time of the day, with the date where it is another day. */
export function typedMoment(moment: string, day: string, now = new Date()): string {
  const at = new Date(moment);
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const date = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  if (date.every((part, place) => part === dayOf(day, now)[place])) return clock;
  return `${date.map(two).join('-')} ${clock}`;
}

/** The round a move belongs to: the one that was open when it happened, else the one that is. */
export function roundAt(state: SessionState, moment: string | undefined): Round | undefined {
  const now = openRound(state);
  if (moment === undefined || Number.isNaN(Date.parse(moment))) return now;
  const then = state.rounds.findLast(
    ({ openedAt }) => openedAt !== null && compareMoments(openedAt, moment) <= 0,
  );
  return (then && findRound(state, then.number)) ?? now;
}
