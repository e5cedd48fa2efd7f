import { alaska } from '../../src-main/scenario/alaska.ts';
import { LiveSession } from '../../src-main/session/live-session.ts';
import { MemoryLog } from '../../src-main/session/memory-log.ts';
import { randomChance } from '../../src-main/session/random-chance.ts';
import { must } from './rehearsal.ts';

/** A new session of the real authority whose log is kept nowhere. */
export function memorySession(): LiveSession {
  const session = new LiveSession({
    id: 'bench',
    pack: alaska,
    packHash: 'bench',
    log: new MemoryLog(),
    chance: randomChance,
  });
  must(session, { kind: 'createSession', title: 'Bench' });
  return session;
}
