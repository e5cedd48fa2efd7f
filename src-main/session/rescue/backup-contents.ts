import type { Again, RescueBackup } from '../../contract/rescue.ts';
import { moveNumber, allMoves } from '../../game/find.ts';
import type { Move } from '../../game/state.ts';
import { readAside } from '../../store/read-aside.ts';
import type { Surveyed } from './survey.ts';
import { isWhole, survey } from './survey.ts';

/** Every session of a backup; `null` when it cannot be read from end to end. */
export function surveyBackup(file: string): Surveyed[] | null {
  try {
    const library = readAside(file);
    try {
      const sessions = survey(library);
      return isWhole(library, sessions) ? sessions : null;
    } finally {
      library.close();
    }
  } catch {
    return null;
  }
}

export function lastWritten(sessions: readonly Surveyed[]): Surveyed | undefined {
  return sessions.reduce<Surveyed | undefined>((last, session) => {
    return (session.savedAt ?? '') > (last?.savedAt ?? '') ? session : last;
  }, undefined);
}

export function holdsOf(sessions: readonly Surveyed[]): RescueBackup['holds'] {
  const last = lastWritten(sessions);
  const move = movesOf(last).at(-1);
  return {
    sessions: sessions.length,
    last: last ? { title: last.title, move: move ? moveNumber(move) : null } : null,
  };
}

/** What a backup lacks of what is known to have been in the library. */
export function againOf(known: readonly Surveyed[], backup: readonly Surveyed[]): Again {
  const lacks = known.map((session) => {
    const held = backup.find(({ id }) => id === session.id);
    // A session it has nothing of is named as a whole.
    if (!held) return { sessions: [session.title], moves: [], entries: 0, unread: 0 };
    return { ...lackOf(session, held), sessions: [] };
  });
  return {
    sessions: lacks.flatMap(({ sessions }) => sessions),
    moves: lacks.flatMap(({ moves }) => moves),
    entries: lacks.reduce((sum, { entries }) => sum + entries, 0),
    unread: lacks.reduce((sum, { unread }) => sum + unread, 0),
  };
}

function lackOf(session: Surveyed, held: Surveyed): Omit<Again, 'sessions'> {
  const { title, sound, lost } = session;
  const there = held.sound;
  const unread = Math.max(0, sound + lost - Math.max(sound, there));
  if (sound <= there) return { moves: [], entries: 0, unread };
  const known = new Set(movesOf(held).map(({ id }) => id));
  const moves = movesOf(session)
    .filter(({ id }) => !known.has(id))
    .map((move) => ({ title, number: moveNumber(move) }));
  return { moves, entries: Math.max(0, sound - there - moves.length), unread };
}

function movesOf(session: Surveyed | undefined): Move[] {
  return session?.state ? allMoves(session.state) : [];
}
