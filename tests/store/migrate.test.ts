import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Database } from '../../src-main/store/database.ts';
import { libraryApplicationId } from '../../src-main/store/header.ts';
import { latestVersion, migrate, migrations, versionOf } from '../../src-main/store/migrate.ts';
import { faultOf } from './fault-of.ts';
import { libraryAt, writers } from './library-at.ts';
import { temporaryFile, temporaryLibrary } from './temporary.ts';

function emptyDatabase(): Database {
  const database = new Database(temporaryFile());
  onTestFinished(() => {
    database.close();
  });
  return database;
}

test('every file among the migrations is one, numbered without a gap, and has data to be tested with', () => {
  const files = readdirSync(join(import.meta.dirname, '../../migrations')).toSorted();
  expect(files).toHaveLength(latestVersion);
  expect(writers).toHaveLength(latestVersion);
  for (const [index, name] of files.entries()) {
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z-]+\\.sql$`));
  }
});

test.each(migrations.map((_script, index) => index + 1))(
  'a library of version %i with data in it is brought up to date without losing any',
  (version) => {
    const file = temporaryFile();
    const stored = libraryAt(file, version);
    const library = temporaryLibrary(file);
    expect(library.log.read(stored.sessionId)).toEqual(stored.events);
    expect(library.log.verify(stored.sessionId)).toMatchObject({ ok: true });
    expect(library.sessions.get(stored.sessionId)).toMatchObject(stored.session);
    expect(library.packs.get(stored.session.pack)).toEqual(stored.pack);
    expect(library.drafts.read(stored.sessionId)).toEqual(stored.drafts);
    expect(library.settings.read()).toEqual(stored.settings);
    const { photo } = stored;
    if (!photo) return;
    expect(library.attachments.original(photo.sha256)?.data).toEqual(photo.data);
    expect(library.attachments.copy(photo.sha256)?.data).toEqual(photo.copy);
  },
);

test('each step counts up by one and says whose file it is', () => {
  const database = emptyDatabase();
  for (let version = 1; version <= latestVersion; version += 1) {
    migrate(database, libraryApplicationId, migrations.slice(0, version));
    expect(versionOf(database)).toBe(version);
    expect(database.pragma('application_id')).toBe(libraryApplicationId);
  }
});

test('a step that fails half way leaves nothing of itself behind', () => {
  const database = emptyDatabase();
  const steps = [
    'CREATE TABLE one (a TEXT)',
    'CREATE TABLE two (a TEXT); INSERT INTO none SELECT 1',
  ];
  expect(faultOf(() => migrate(database, 7, steps)).code).toBe('library-unreadable');
  expect(versionOf(database)).toBe(1);
  const tables = database.prepare<[], { name: string }>('SELECT name FROM sqlite_schema');
  expect(tables.all()).toEqual([{ name: 'one' }]);
});

test('what is up to date stays as it is', () => {
  const database = emptyDatabase();
  const steps = ['CREATE TABLE one (a TEXT)'];
  migrate(database, 7, steps);
  migrate(database, 7, steps);
  expect(versionOf(database)).toBe(1);
});

test('a database beyond the last step is refused', () => {
  const database = emptyDatabase();
  migrate(database, 7, ['CREATE TABLE one (a TEXT)', 'CREATE TABLE two (a TEXT)']);
  const older = () => migrate(database, 7, ['CREATE TABLE one (a TEXT)']);
  expect(faultOf(older).code).toBe('library-newer');
});
