import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { harbour } from '../paper/sheets.ts';
import { Tabletop } from './tabletop.ts';

/** A library with a session in it, and that session as a file. */
async function withFile() {
  const tabletop = new Tabletop();
  const [id = ''] = (await tabletop.done('import', tabletop.sheets('one', harbour))).split('\t');
  const file = join(tabletop.folder, 'harbour.tabletop');
  await tabletop.done('export', id, '--as', 'tabletop', '--out', file);
  return { tabletop, id, file };
}

test('a session saved as a file is imported into another library and verified by its key', async () => {
  const { tabletop, id, file } = await withFile();
  const other = new Tabletop();
  expect(await other.done('import', file)).toBe(`${id}\tHarbour exercise\tadded\n`);
  expect(await other.done('import', file)).toBe(`${id}\tHarbour exercise\tsame\n`);
  expect(await other.done('replay', id, '--json')).toBe(
    await tabletop.done('replay', id, '--json'),
  );
  const own = await tabletop.json<{ signer: object }>('verify', file);
  const foreign = await other.json<{ signer: object }>('verify', file);
  expect(own).toMatchObject({ ok: true, session: id, signer: { isOwn: true } });
  expect(foreign.signer).toEqual({ ...own.signer, isOwn: false });
  expect(await other.done('verify', file)).toMatch(
    /\nsigned 2026-06-01T09:00:00.000Z by ([0-9A-F]{4} ){7}[0-9A-F]{4}, another key than this library’s\nok\nNothing has been changed since it was signed\. That does not show/,
  );
});

test('a file is verified without making a library, and one that was changed ends with 1', async () => {
  const { file } = await withFile();
  const nowhere = new Tabletop();
  await nowhere.done('verify', file);
  expect(existsSync(nowhere.library)).toBe(false);
  const text = readFileSync(file, 'latin1');
  writeFileSync(file, text.replaceAll('Harbour exercise', 'Harvest exercise'), 'latin1');
  const { code, out, err } = await nowhere.run('verify', file);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^log-broken: The log has been changed after it was written. Version 1.\n$/);
});

test('of several files all are imported or none, each refusal with its code', async () => {
  const { file, tabletop } = await withFile();
  const other = new Tabletop();
  const bad = join(tabletop.folder, 'bad.tabletop');
  writeFileSync(bad, 'no file at all');
  const { code, err } = await other.run('import', file, bad);
  expect(code).toBe(1);
  expect(err).toBe(
    `import-refused: 1 problem\n${bad}: file-foreign: This is not a .tabletop file.\n`,
  );
  expect(await other.json('list')).toEqual([]);
});

test('a library is imported session by session, and stays as it was', async () => {
  const { tabletop, id } = await withFile();
  await tabletop.done('sample');
  const before = readFileSync(tabletop.library);
  const other = new Tabletop();
  const out = await other.done('import', tabletop.library);
  expect(out).toContain('\tsample\n');
  expect(out).toContain(`${id}\tHarbour exercise\tadded\n`);
  expect(readFileSync(tabletop.library).equals(before)).toBe(true);
});

test('nothing half-written is left where a file cannot be written', async () => {
  const { tabletop, id } = await withFile();
  const { code, err } = await tabletop.run(
    'export',
    id,
    '--as',
    'tabletop',
    '--out',
    tabletop.folder,
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^file-unwritable: /);
  expect(readdirSync(tabletop.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  expect((await tabletop.run('export', id, '--as', 'tabletop')).err).toMatch(/^file-needed: /);
});

test('the key is made on first use, for its owner alone, and never in the library', async () => {
  const { tabletop } = await withFile();
  const key = `${tabletop.library}.key`;
  expect(statSync(key).mode & 0o077).toBe(0);
  expect(readFileSync(key, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  writeFileSync(key, 'scribble');
  const { err } = await tabletop.run(
    'export',
    'Harbour exercise',
    '--as',
    'tabletop',
    '--out',
    'x',
  );
  expect(err).toMatch(/^key-unreadable: /);
});

test('sheets written from a session are imported with the same totals', async () => {
  const { tabletop, id } = await withFile();
  const folder = join(tabletop.folder, 'sheets');
  await tabletop.done('export', id, '--as', 'csv', '--out', folder);
  expect(readdirSync(folder).toSorted()).toEqual([
    'moves.csv',
    'participants.csv',
    'scores.csv',
    'session.csv',
  ]);
  const [again = ''] = (await tabletop.done('import', folder)).split('\t');
  const totals = async (session: string) =>
    (await tabletop.json<{ totals: object }>('replay', session)).totals;
  expect(await totals(again)).toEqual(await totals(id));
  expect((await tabletop.run('export', id, '--as', 'csv', '--out', folder)).code).toBe(1);
});
