import type { SearchHit } from '../../src-main/contract/shelf.ts';
import type { Desk } from '../../src-main/session/desk.ts';
import { temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk } from './new-desk.ts';

export const texts = ({ excerpt }: SearchHit) => excerpt.map(({ text }) => text).join('');
export const found = (desk: Desk, words: string, rest: object = {}) =>
  desk.search({ words, ...rest }).hits.map(texts);

/** A desk with one session, in round 1, in which all of this was asked. */
export function played(...commands: readonly object[]) {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const id = created(desk, 'Staff course');
  const session = desk.open(id);
  for (const command of [{ kind: 'openRound', round: 1 }, ...commands]) {
    const done = session.execute(command);
    if (!done.ok) throw new Error(`${done.refusal.code} ${done.refusal.field}`);
  }
  return { library, desk, id, session };
}
