import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
