import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '../../src-main/store/database.ts';
import { Tabletop } from './tabletop.ts';

test('a backup holds every session, and its place is printed', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const file = (await tabletop.done('backup')).trim();
  expect(file).toBe(join(tabletop.folder, 'backups', 'library-2026-06-01T090000Z.db'));
  const out = join(tabletop.folder, 'copy.db');
  expect(await tabletop.done('backup', '--out', out)).toBe(`${out}\n`);
  const other = new Tabletop();
  for (const copy of [file, out]) expect(await other.done('import', copy)).toContain('\tsample\n');
});

test('a library with a broken log is backed up apart, and restore goes back to the newest whole one', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const whole = (await tabletop.done('backup')).trim();
  const database = new Database(tabletop.library);
  database.exec(`DROP TRIGGER events_refuse_update; UPDATE events SET actor = 'nobody'`);
  database.close();
  renameSync(whole, whole.replace('090000', '080000'));
  const { code, out, err } = await tabletop.run('backup');
  expect([code, out]).toEqual([0, `${whole.replace('Z.db', 'Z-broken.db')}\n`]);
  expect(err).toMatch(/^log-damaged: /);
  expect(await tabletop.done('restore')).toBe(`${whole.replace('090000', '080000')}\n`);
  expect(await tabletop.done('verify', 'sample')).toContain('\nok\n');
});

test('there is no backup of a library that is not there, nor into itself', async () => {
  const tabletop = new Tabletop();
  expect((await tabletop.run('backup')).err).toMatch(/^library-missing: /);
  expect(existsSync(tabletop.library)).toBe(false);
  await tabletop.done('sample');
  expect((await tabletop.run('backup', '--out', tabletop.library)).err).toMatch(
    /^file-unwritable: /,
  );
  await tabletop.done('verify', 'sample');
});

test('a damaged library goes back to its newest sound backup, and is kept beside it', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const sound = (await tabletop.done('backup')).trim();
  const bad = sound.replace('090000', '100000');
  writeFileSync(bad, readFileSync(sound).fill(7, 5000));
  writeFileSync(tabletop.library, 'damaged');
  expect((await tabletop.run('list')).err).toMatch(/^library-unreadable: /);

  const { code, out, err } = await tabletop.run('restore');
  expect([code, out]).toEqual([0, `${sound}\n`]);
  const [told, kept] = err.trim().split('\n');
  expect(told).toMatch(/^library-unreadable: /);
  const aside = /kept: (.+)$/.exec(kept ?? '')?.[1] ?? '';
  expect(readFileSync(aside, 'utf8')).toBe('damaged');
  expect(await tabletop.done('verify', 'sample')).toContain('\nok\n');
  const left = readdirSync(tabletop.folder).filter((name) => /\.[0-9a-f]{8}/.test(name));
  expect(left).toEqual([]);
});

test('what cannot be gone back to leaves the library as it was', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const before = await tabletop.done('replay', 'sample', '--json');
  expect((await tabletop.run('restore')).err).toMatch(/^backup-missing: /);
  expect((await tabletop.run('restore', join(tabletop.folder, 'no.db'))).err).toMatch(
    /^file-missing: /,
  );
  const bad = join(tabletop.folder, 'bad.db');
  writeFileSync(bad, 'x');
  const { code, err } = await tabletop.run('restore', bad);
  expect(code).toBe(1);
  expect(err).toMatch(/\nbackup-damaged: /);
  expect(await tabletop.done('replay', 'sample', '--json')).toBe(before);
});
