import Database from 'better-sqlite3';
import { join } from 'node:path';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import type { Case } from '../measure.ts';
import { moveCommand, must } from '../rehearsal.ts';
import { storedSession } from '../stored-session.ts';

const commits = 40;

/** Decide, append for good, evolve, tell control and the public. */
export const commit: Case = {
  name: 'commit',
  against: 'a bare prepared INSERT of the same bytes, same file settings',
  goal: { most: 1.5 },
  async prepare({ folder }) {
    const { session, close } = storedSession(join(folder, 'library.db'), 1000, randomChance);
    session.follow('control', session.state.version, () => undefined);
    session.follow('public', session.state.version, () => undefined);
    const bare = new Database(join(folder, 'bare.db'));
    bare.pragma('journal_mode = WAL');
    bare.pragma('synchronous = FULL');
    bare.exec(
      `CREATE TABLE events (session_id TEXT, version INTEGER, kind TEXT, schema INTEGER,
         batch INTEGER, recorded_at TEXT, occurred_at TEXT, actor TEXT, data TEXT, hash TEXT,
         PRIMARY KEY (session_id, version)) STRICT, WITHOUT ROWID`,
    );
    const insert = bare.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    let turn = 0;
    let version = 0;
    return {
      ours() {
        for (let each = 0; each < commits; each += 1) must(session, moveCommand((turn += 1)));
      },
      reference() {
        for (const event of session.events.slice(-commits)) {
          version += 1;
          const { kind, schema, batch, recordedAt, actor, data, hash } = event;
          const bytes = JSON.stringify(data);
          insert.run(
            session.id,
            version,
            kind,
            schema,
            batch,
            recordedAt,
            null,
            actor,
            bytes,
            hash,
          );
        }
      },
      close() {
        bare.close();
        close();
      },
    };
  },
};
