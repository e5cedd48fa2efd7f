import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../store/temporary.ts';
import { run, Tabletop } from './tabletop.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [],
  ['dance'],
  ['list', '--nonsense'],
  ['list', 'more'],
  ['import'],
  ['report', 'one'],
  ['report', 'one', '--format', 'papyrus'],
  ['report', '--format', 'md'],
  ['replay', 'one', '--at', 'soon'],
  ['replay', 'one', '--at', '0'],
  ['replay'],
  ['compare', 'one'],
  ['compare', '1', '2', '3', '4', '5', '6', '7'],
  ['export', 'one'],
  ['verify'],
  ['list', '--library'],
])('wrong usage ends with 2 and says so on standard error: %s', async (...words) => {
  const { code, out, err } = await run(...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).not.toBe('');
  expect(err).not.toContain('    at ');
});

test('help and version are results', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  for (const words of [['--help'], ['help'], ['report', '--help']]) {
    const { code, out, err } = await run(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('--library');
  }
});

test('the library may be named before the command, after it, or in the environment', async () => {
  const file = join(temporaryFolder(), 'one.db');
  const id = (await run('--library', file, 'sample')).out;
  expect(await run('sample', '--library', file)).toEqual({ code: 0, out: id, err: '' });
  expect((await run('list', '--json', `--library=${file}`)).out).toContain(id.trim());
  vi.stubEnv('TABLETOP_LIBRARY', file);
  expect((await run('list', '--json')).out).toContain(id.trim());
});

test('a library that is not there is not made by reading it', async () => {
  const { library, run: ask } = bound();
  expect(await ask('list', '--json')).toEqual({ code: 0, out: '[]\n', err: '' });
  for (const words of [
    ['replay', 'one'],
    ['report', 'one', '--format', 'md'],
    ['verify', 'one'],
    ['export', 'one', '--as', 'csv'],
  ]) {
    const { code, out, err } = await ask(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('session-missing: There is no such session in the library. one\n');
  }
  expect(existsSync(library)).toBe(false);
});

test('what is no library is told in one line and left as it is', async () => {
  const { library, run: ask } = bound();
  writeFileSync(library, 'a diary');
  for (const words of [['list'], ['sample'], ['replay', 'one']]) {
    const { code, out, err } = await ask(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^library-unreadable: .+\n$/);
  }
});

test('a library in a folder that is not there is not made', async () => {
  const { code, err } = await run('sample', '--library', join(temporaryFolder(), 'no', 'where.db'));
  expect(code).toBe(1);
  expect(err).toMatch(/^library-unreadable: /);
});

function bound() {
  const tabletop = new Tabletop();
  return { library: tabletop.library, run: (...words: string[]) => tabletop.run(...words) };
}
