import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import Database from 'better-sqlite3';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import type { Case } from '../measure.ts';
import { storedSession } from '../stored-session.ts';

/** What an open session holds in main's memory, once everything that can go has gone. */
export const memory: Case = {
  name: 'memory',
  unit: 'MB',
  against: 'the same 10,000 events on the disk',
  goal: { most: 8 },
  async prepare({ folder }) {
    const file = join(folder, 'library.db');
    const { session, reopen, close } = storedSession(file, 10_000, randomChance);
    const collect = collector();
    const database = new Database(file, { readonly: true });
    const onDisk = z
      .object({ bytes: z.number() })
      .parse(
        database
          .prepare('SELECT sum(length(data)) AS bytes FROM events WHERE session_id = ?')
          .get(session.id),
      ).bytes;
    database.close();
    return {
      async ours() {
        const before = held(collect);
        const opened = reopen();
        const added = held(collect) - before;
        // Still in use when it was measured.
        if (opened.state.session.title === '') throw new Error('It was not opened.');
        return added / 1e6;
      },
      reference: async () => onDisk / 1e6,
      close,
    };
  },
};

function held(collect: () => void): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Node hands it out only when asked by a flag, which may be set late. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') throw new Error('Memory cannot be measured here.');
  return () => void gc();
}
