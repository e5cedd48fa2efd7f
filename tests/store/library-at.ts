import { hash as digest } from 'node:crypto';
import { Database } from '../../src-main/store/database.ts';
import { libraryApplicationId } from '../../src-main/store/header.ts';
import { contentHash } from '../../src-main/store/canonical-json.ts';
import { seal, emptyHead } from '../../src-main/store/chain.ts';
import { migrate, migrations } from '../../src-main/store/migrate.ts';
import { moved } from '../game/histories.ts';
import { Play } from '../game/play.ts';

/** What each version of a library adds, written as that version wrote it. */
export const writers: readonly ((database: Database) => void)[] = [
  (database) => {
    database
      .prepare<[string, string], unknown>('INSERT INTO packs (hash, data) VALUES (?, ?)')
      .run(session.pack, '{"title":"Pack"}');
    database
      .prepare<[string, string, string, string], unknown>(
        'INSERT INTO sessions VALUES (?, ?, ?, ?)',
      )
      .run(sessionId, session.pack, session.createdAt, session.openedAt);
    const insert = database.prepare<(string | number | null)[], unknown>(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { event, data } of sealed) {
      const { version, kind, schema, batch, recordedAt, occurredAt = null, actor, hash } = event;
      const place = [version, kind, schema, batch, recordedAt, occurredAt, actor];
      insert.run(sessionId, ...place, data, hash);
    }
    database.exec(`
      INSERT INTO drafts VALUES ('one', 'composer/beijing', 'Half a thou', '2026-03-12T09:30:00Z');
      INSERT INTO settings VALUES ('theme', 'dark');`);
  },
  (database) => {
    const { sha256, data, copy } = photo;
    database
      .prepare<(string | number | Buffer)[], unknown>(
        'INSERT INTO attachments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(sha256, 'image/png', 3, 1, 1, data, 'image/jpeg', digest('sha256', copy), copy);
  },
  (database) => {
    database.exec("INSERT INTO own_packs VALUES ('pack', NULL)");
    database
      .prepare<[string], unknown>(
        "INSERT INTO pack_versions VALUES ('pack', 1, '1.0', ?, '2026-03-12T09:00:00.000Z')",
      )
      .run(session.pack);
  },
  (database) => {
    database.exec("INSERT INTO tags VALUES ('one', 'Staff course')");
  },
  (database) => {
    database.exec('DELETE FROM summaries');
  },
  (database) => {
    database.exec("INSERT INTO search_sessions VALUES (1, 'one')");
  },
];

const bytes = Buffer.from([1, 2, 3]);
const photo = { sha256: digest('sha256', bytes), data: bytes, copy: Buffer.from([4]) };
const sessionId = 'one';
const pack = { title: 'Pack' };
const sealed = seal(emptyHead(sessionId), new Play().do(...moved).events);
const session = {
  pack: contentHash(pack),
  createdAt: '2026-03-12T09:00:00.000Z',
  openedAt: '2026-03-12T09:10:00.000Z',
};

/** Makes a library of a version, brought up to it step by step with something in every table. */
export function libraryAt(file: string, version: number) {
  const database = new Database(file);
  for (const [index, write] of writers.slice(0, version).entries()) {
    migrate(database, libraryApplicationId, migrations.slice(0, index + 1));
    database.transaction(() => write(database));
  }
  database.close();
  return {
    sessionId,
    session,
    pack,
    events: sealed.map(({ event }) => event),
    drafts: { 'composer/beijing': 'Half a thou' },
    settings: { theme: 'dark' },
    photo: version < 2 ? undefined : photo,
  };
}
