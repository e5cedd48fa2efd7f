/** A session in the words of a list. Pure, but for the machine's own calendar. */
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import { forkPlaceText } from '../../../src-main/game/fork-place.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { dateText } from '../../parts/time.ts';

/** The log could not be read when the library was listed. */
export function isUnreadable({ sample, rounds }: SessionSummary): boolean {
  return !sample && rounds.total === 0;
}

const statusWords = { planned: 'Planned', running: 'Running', finished: 'Finished' } as const;

export function statusText(session: SessionSummary): string {
  if (session.sample) return 'Sample';
  return isUnreadable(session) ? 'Damaged' : statusWords[session.status];
}

export function statusNote(session: SessionSummary): string {
  const { sample, status, players, rounds } = session;
  if (sample) return 'Read only';
  if (isUnreadable(session)) return 'Cannot be read';
  if (status === 'running') {
    return rounds.open === null ? 'Between rounds' : `Round ${rounds.open} open`;
  }
  if (status === 'finished') return '';
  return players.total === 0 ? 'Nobody yet' : `${players.seated} of ${players.total} seated`;
}

/** “Seminar room 2, 11 Mar 2026”. */
export function whereText({ place, date }: SessionSummary): string {
  // At noon of the machine's own day, so that no time zone makes it the day before.
  return [place, date && dateText(`${date}T12:00`)].filter(Boolean).join(', ');
}

/** What stands below the title. */
export function originText(session: ShelvedSession): string {
  const { sample, pack, forkedFrom, origin } = session;
  const packText = pack.title && `Pack: ${pack.title} ${pack.version}`;
  if (sample) return packText;
  if (forkedFrom) {
    return `Fork of ${(origin ?? forkedFrom).title} at ${forkPlaceText(forkedFrom)}`;
  }
  return whereText(session) || packText;
}

/** The conclusion of its line. */
export function lineText({ positions, net }: SessionSummary): string {
  const low = Math.min(0, ...positions);
  const high = Math.max(0, ...positions);
  return `Net ends at ${signed(net)}, lowest ${signed(low)}, highest ${signed(high)}`;
}
