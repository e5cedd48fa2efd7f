import Database from 'better-sqlite3';
import { join } from 'node:path';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import type { Case } from '../measure.ts';
import { storedSession } from '../stored-session.ts';

/** From the file to the head state, the chain checked on the way. */
export const open: Case = {
  name: 'open',
  against: 'SELECT and JSON.parse of the same 10,000 rows',
  goal: { most: 5 },
  async prepare({ folder }) {
    const file = join(folder, 'library.db');
    const { session, reopen, close } = storedSession(file, 10_000, randomChance);
    const database = new Database(file, { readonly: true });
    const select = database.prepare<[string], { data: string }>(
      'SELECT * FROM events WHERE session_id = ? ORDER BY version',
    );
    return {
      ours() {
        reopen();
      },
      reference() {
        for (const { data } of select.all(session.id)) JSON.parse(data);
      },
      close() {
        database.close();
        close();
      },
    };
  },
};
