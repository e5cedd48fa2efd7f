import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBackups } from '../../src-main/store/backup-files.ts';
import { Backups } from '../../src-main/store/backups.ts';
import { Database } from '../../src-main/store/database.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { faultOf } from './fault-of.ts';
import { storeSession } from './stored-session.ts';
import { temporaryFile, temporaryLibrary } from './temporary.ts';

const at = (n: number) => new Date(Date.UTC(2026, 2, 12, 9, n)).toISOString();

function folderOf(library: { readonly file: string }): string {
  return join(dirname(library.file), 'backups');
}

test.each(['make', 'makeNow'] as const)(
  'a backup by %s is the library, sound and whole',
  async (how) => {
    const library = temporaryLibrary();
    const events = storeSession(library, 'one');
    const backups = new Backups(library);
    const file = await backups[how](at(0));
    expect(backups.list()).toEqual([{ file, at: '2026-03-12T09:00:00Z', isWhole: true }]);
    expect(readdirSync(folderOf(library))).toHaveLength(1);
    const copy = openLibrary(file);
    expect(copy.log.read('one')).toEqual(events);
    expect(copy.log.verify('one').ok).toBe(true);
    copy.close();
  },
);

test('one is due only once something was written after the newest', async () => {
  const library = temporaryLibrary();
  storeSession(library, 'one');
  const backups = new Backups(library);
  expect(backups.isDue()).toBe(true);
  const file = await backups.make(at(0));
  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  expect(backups.isDue()).toBe(false);
  const earlier = new Date(Date.now() - 60_000);
  utimesSync(file, earlier, earlier);
  expect(backups.isDue()).toBe(true);
});

test('the newest few stay, and one of each day; what is no backup is never touched', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 60 * 24 * 60 }), { maxLength: 60 });
  fc.assert(
    fc.property(moments, (minutes) => {
      const all = [...new Set(minutes)].map((n) => ({ at: at(n), isWhole: true }));
      const kept = keptBackups(all).map((one) => one.at);
      const ordered = all.map((one) => one.at).toSorted((a, b) => (a < b ? 1 : -1));
      expect(kept.slice(0, 6)).toEqual(ordered.slice(0, 6));
      expect(kept.length).toBeLessThanOrEqual(20);
      const days = [...new Set(ordered.map((one) => one.slice(0, 10)))].slice(0, 14);
      expect([...new Set(kept.map((one) => one.slice(0, 10)))].slice(0, 14)).toEqual(days);
    }),
  );
  const library = temporaryLibrary();
  mkdirSync(folderOf(library));
  const diary = join(folderOf(library), 'diary.db');
  writeFileSync(diary, '');
  const backups = new Backups(library);
  for (let n = 0; n < 9; n += 1) backups.makeNow(at(n));
  expect(backups.list().map((one) => one.at)).toEqual(
    [8, 7, 6, 5, 4, 3].map((n) => at(n).replace('.000', '')),
  );
  expect(existsSync(diary)).toBe(true);
});

test('a library that is closed while one is made has no half of it', async () => {
  const library = openLibrary(temporaryFile());
  storeSession(library, 'one');
  const making = new Backups(library).make(at(0)).then(
    () => 'made',
    () => 'not made',
  );
  library.close();
  const outcome = await making;
  expect(readdirSync(folderOf(library))).toHaveLength(outcome === 'made' ? 1 : 0);
});

test('where none can be made nothing half-written is left', () => {
  const library = temporaryLibrary();
  writeFileSync(folderOf(library), 'in the way');
  expect(() => faultOf(() => new Backups(library).makeNow(at(0)))).not.toThrow();
  expect(readdirSync(dirname(library.file)).filter((name) => name.includes('2026'))).toEqual([]);
});

test('backups of a library with a broken log take the place of no whole one', () => {
  const library = temporaryLibrary();
  storeSession(library, 'one');
  const backups = new Backups(library);
  for (let n = 0; n < 6; n += 1) backups.makeNow(at(n));
  const whole = backups.list();
  const other = new Database(library.file);
  other.exec(`DROP TRIGGER events_refuse_update; UPDATE events SET actor = 'nobody'`);
  other.close();
  for (let n = 10; n < 20; n += 1) backups.makeNow(at(n));
  const all = backups.list();
  expect(all.filter(({ isWhole }) => isWhole)).toEqual(whole);
  expect(all.map((one) => one.isWhole).indexOf(true)).toBe(6);
});
