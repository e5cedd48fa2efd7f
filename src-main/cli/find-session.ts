import { faultWords } from '../contract/faults.ts';
import type { KeptSession } from '../contract/shelf.ts';
import type { Desk } from '../session/desk.ts';
import { Refused } from './refused.ts';

type Place = KeptSession['keptIn'];

/**
 * The id of the session a person means: by its id, the beginning of it, or its exact title.
 *
 * @param places where one is looked for by its title
 * @throws Refused session-missing, session-ambiguous
 */
export function findSession(
  desk: Desk,
  asked: string,
  places: readonly Place[] = ['shelf', 'archive'],
): string {
  const ids = desk.library.sessions.list().map(({ id }) => id);
  if (ids.includes(asked)) return asked;
  const beginning = asked === '' ? [] : ids.filter((id) => id.startsWith(asked));
  const found = beginning.length > 0 ? beginning : titled(desk, asked, places);
  const [only] = found;
  if (only === undefined) throw missing(asked);
  if (found.length > 1) {
    const message = `${found.length} sessions fit “${asked}”. Give the id of one:`;
    throw new Refused('session-ambiguous', message, found);
  }
  return only;
}

export function missing(asked: string): Refused {
  return new Refused('session-missing', `${faultWords['session-missing']} ${asked}`.trimEnd());
}

function titled(desk: Desk, title: string, places: readonly Place[]): string[] {
  const { sessions } = desk.list();
  return sessions.flatMap((session) =>
    session.title === title && places.includes(session.keptIn) ? session.id : [],
  );
}
