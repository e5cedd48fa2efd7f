import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale, sourceMark, stampFile } from '../../src-main/launch/stale.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tabletop-'));
  write('src-main/game/rules.ts', 1000);
  write('src-renderer/index.html', 1000);
  write('migrations/0001-library.sql', 1000);
  write('package.json', 1000);
  write('electron.vite.config.ts', 1000);
});

afterEach(() => rmSync(root, { recursive: true }));

/** @param at when it was changed, in seconds */
function write(path: string, at: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, at, at);
}

function stamp(): void {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampFile(root), sourceMark(root));
}

it('what was never built is stale', () => {
  expect(isStale(root)).toBe(true);
});

it('what was just built is not', () => {
  stamp();
  expect(isStale(root)).toBe(false);
});

it.each([
  'src-main/game/rules.ts',
  'src-renderer/index.html',
  'migrations/0001-library.sql',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
])('a change of %s makes it stale', (path) => {
  stamp();
  write(path, 2000);
  expect(isStale(root)).toBe(true);
});

it('so does a file put back to what it was before', () => {
  stamp();
  write('src-main/game/rules.ts', 500);
  expect(isStale(root)).toBe(true);
});

it('so does a file that is removed', () => {
  stamp();
  rmSync(join(root, 'src-main/game/rules.ts'));
  expect(isStale(root)).toBe(true);
});

it('a change elsewhere does not', () => {
  stamp();
  write('README.md', 2000);
  write('tests/game/rules.test.ts', 2000);
  expect(isStale(root)).toBe(false);
});
