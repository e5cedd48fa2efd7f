import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Chance } from '../../src-main/session/chance.ts';
import { Desk } from '../../src-main/session/desk.ts';
import { LiveSession } from '../../src-main/session/live-session.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { playUntil } from './rehearsal.ts';

/** A session in a library on the disk with so many events, and a way to open it anew. */
export function storedSession(file: string, events: number, chance: Chance) {
  const library = openLibrary(file);
  const desk = new Desk(library, chance, [alaska], () => []);
  const created = desk.create({ title: 'Bench' });
  if (!created.ok) throw new Error(created.refusal.code);
  const { sessionId } = created;
  const session = desk.open(sessionId);
  playUntil(session, events);
  const packHash = session.state.session.pack.hash;
  return {
    session,
    reopen: () =>
      new LiveSession({ id: sessionId, pack: session.pack, packHash, log: library.log, chance }),
    close: () => library.close(),
  };
}
