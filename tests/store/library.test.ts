import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '../../src-main/store/database.ts';
import { libraryApplicationId } from '../../src-main/store/header.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { latestVersion } from '../../src-main/store/migrate.ts';
import { settle } from '../../src-main/store/settle.ts';
import { faultOf } from './fault-of.ts';
import { storeSession } from './stored-session.ts';
import { contentsOf, temporaryFile, temporaryFolder, temporaryLibrary } from './temporary.ts';

/** What opening a file comes to, and that it left the folder as it was. */
function refusal(file: string) {
  const before = contentsOf(dirname(file));
  const fault = faultOf(() => openLibrary(file));
  expect(contentsOf(dirname(file))).toEqual(before);
  expect(fault.message).toContain(file);
  return fault.code;
}

function closedLibrary(): string {
  const file = temporaryFile();
  const library = openLibrary(file);
  storeSession(library, 'one');
  library.close();
  return file;
}

test('a library is made where there is none', () => {
  const file = temporaryFile();
  temporaryLibrary(file);
  expect(existsSync(file)).toBe(true);
});

test('an empty file becomes a library', () => {
  const file = temporaryFile();
  writeFileSync(file, '');
  expect(storeSession(temporaryLibrary(file), 'one')).not.toEqual([]);
});

test('what was stored is there when it is opened again', () => {
  const file = temporaryFile();
  const library = openLibrary(file);
  const events = storeSession(library, 'one');
  library.close();
  expect(temporaryLibrary(file).log.read('one')).toEqual(events);
});

test('a closed library is one file', () => {
  const file = closedLibrary();
  expect(Object.keys(contentsOf(dirname(file)))).toHaveLength(1);
});

test('a commit is on the disk when it is acknowledged, whatever the power does', () => {
  const database = new Database(closedLibrary());
  settle(database);
  const full = 2;
  expect(database.pragma('journal_mode')).toBe('wal');
  expect(database.pragma('synchronous')).toBe(full);
  expect(database.pragma('foreign_keys')).toBe(1);
  expect(database.pragma('trusted_schema')).toBe(0);
  database.close();
});

test('a library says what it is and which version', () => {
  const file = closedLibrary();
  const database = new Database(file, { readonly: true });
  expect(database.pragma('application_id')).toBe(libraryApplicationId);
  expect(database.pragma('user_version')).toBe(latestVersion);
  database.close();
});

test('its size is that of its files', () => {
  const file = temporaryFile();
  const library = temporaryLibrary(file);
  storeSession(library, 'one');
  const bytes = statSync(file).size + statSync(`${file}-wal`).size;
  expect(library.info()).toEqual({ file, bytes });
});

test('a name that means something to SQLite or to addresses is a name', () => {
  const folder = temporaryFolder();
  for (const name of ['100% ?.db', 'a#b.db', ':memory:', 'ä ö.db']) {
    const file = join(folder, name);
    openLibrary(file).close();
    expect(existsSync(file)).toBe(true);
  }
});

test('two on one library see what the other stored', () => {
  const file = temporaryFile();
  const one = temporaryLibrary(file);
  const other = temporaryLibrary(file);
  const events = storeSession(one, 'one');
  expect(other.log.read('one')).toEqual(events);
});

test('a library from a newer version is refused untouched', () => {
  const file = closedLibrary();
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.pragma(`user_version = ${latestVersion + 1}`);
  database.pragma('journal_mode = WAL');
  database.close();
  expect(refusal(file)).toBe('library-newer');
});

test('a library that says it is of no version is damaged, and is refused untouched', () => {
  const file = closedLibrary();
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.pragma('user_version = 0');
  database.pragma('journal_mode = WAL');
  database.close();
  expect(refusal(file)).toBe('library-unreadable');
});

test('a database of somebody else is refused untouched', () => {
  const file = temporaryFile('photos.db');
  const database = new Database(file);
  database.exec('CREATE TABLE photos (name TEXT)');
  database.close();
  expect(refusal(file)).toBe('library-foreign');
  const named = new Database(file);
  named.pragma('application_id = 77');
  named.pragma('journal_mode = WAL');
  named.close();
  expect(refusal(file)).toBe('library-foreign');
});

test('a database of somebody else that is in use is refused untouched', () => {
  const file = temporaryFile('photos.db');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE photos (name TEXT)');
  expect(refusal(file)).toBe('library-foreign');
  database.close();
});

test('a file that is no database is refused untouched', () => {
  for (const content of ['x', 'SQLite format 3', 'A letter. '.repeat(500), '\0'.repeat(4096)]) {
    const file = temporaryFile('letter.txt');
    writeFileSync(file, content);
    expect(refusal(file)).toBe('library-unreadable');
  }
});

test('what is not a file, or lies in no folder, is refused', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'inner'));
  expect(faultOf(() => openLibrary(join(folder, 'inner'))).code).toBe('library-unreadable');
  expect(faultOf(() => openLibrary(join(folder, 'none', 'a.db'))).code).toBe('library-unreadable');
  symlinkSync(join(folder, 'none'), join(folder, 'link'));
  expect(faultOf(() => openLibrary(join(folder, 'link', 'a.db'))).code).toBe('library-unreadable');
});

test('while another process makes changes for long, the library is busy', () => {
  const file = closedLibrary();
  const library = temporaryLibrary(file);
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  expect(faultOf(() => storeSession(library, 'two')).code).toBe('library-busy');
  other.exec('ROLLBACK');
  other.close();
  expect(storeSession(library, 'two')).not.toEqual([]);
});

test('a full disk is said to be full, and work goes on after room is made', () => {
  const file = temporaryFile();
  const database = new Database(file);
  database.exec('CREATE TABLE notes (text TEXT)');
  database.pragma('max_page_count = 4');
  const fill = () => {
    database.transaction(() => {
      database.exec(`INSERT INTO notes VALUES (hex(zeroblob(20000)))`);
    });
  };
  expect(faultOf(fill).code).toBe('disk-full');
  database.pragma('max_page_count = 4000');
  fill();
  const count = database.prepare<[], { n: number }>('SELECT count(*) AS n FROM notes').get();
  expect(count).toEqual({ n: 1 });
  database.close();
});

test('what is thrown within a transaction leaves nothing of it behind', () => {
  const library = temporaryLibrary();
  const failing = () =>
    library.transaction(() => {
      storeSession(library, 'one');
      throw new TypeError('Changed its mind');
    });
  expect(failing).toThrow(TypeError);
  expect(library.sessions.list()).toEqual([]);
  storeSession(library, 'one');
});
