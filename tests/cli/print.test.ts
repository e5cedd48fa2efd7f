import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Tabletop } from './tabletop.ts';

async function withSample(): Promise<Tabletop> {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  return tabletop;
}

test('one seat’s brief is written to a file that needs nothing else', async () => {
  const tabletop = await withSample();
  const out = join(tabletop.folder, 'brief.html');
  const words = ['--what', 'briefs', '--seat', 'moscow', '--paper', 'letter', '--out', out];
  await tabletop.done('print', 'sample', ...words);
  const html = readFileSync(out, 'utf8');
  expect(html).toContain('size: letter portrait');
  expect(html).toContain('data:font/woff2');
  expect(html).toContain('MOW');
  expect(html).not.toMatch(/BJG|<script|https?:/);
});

test('what cannot be printed is refused with a code', async () => {
  const tabletop = await withSample();
  const ended = async (...words: string[]) => {
    const { code, err } = await tabletop.run('print', 'sample', ...words);
    return `${code} ${err.split(':')[0]}`;
  };
  expect(await ended('--what', 'briefs', '--seat', 'atlantis')).toBe('1 seat-unknown');
  expect(await ended('--what', 'roster', '--seat', 'moscow')).toBe('1 seat-not-apart');
  expect(await ended('--what', 'posters')).toMatch(/^2 /);
  expect(await ended('--what', 'briefs', '--paper', 'a3')).toMatch(/^2 /);
});
