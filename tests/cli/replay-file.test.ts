import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Tabletop } from './tabletop.ts';

async function fileFor(...words: string[]) {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const out = join(tabletop.folder, 'replay.html');
  const ran = await tabletop.run('replay-file', 'sample', '--out', out, ...words);
  return { tabletop, out, ran };
}

test('a replay file holds what its audience may know, and is there whole', async () => {
  const control = await fileFor();
  const everyone = await fileFor('--audience', 'public');
  expect([control.ran, everyone.ran]).toEqual([
    { code: 0, out: '', err: '' },
    { code: 0, out: '', err: '' },
  ]);
  for (const secret of ['A list in the drawer', 'Arctic cargoes', 'Trade desk']) {
    expect(readFileSync(control.out, 'utf8')).toContain(secret);
    expect(readFileSync(everyone.out, 'utf8')).not.toContain(secret);
  }
  expect(readdirSync(everyone.tabletop.folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('under the Chatham House rule nobody is named, and what was replaced is counted', async () => {
  const { out, ran } = await fileFor('--chatham-house');
  expect(ran.err).toMatch(/^Replaced in what was said: \d+ names and affiliations\.$/m);
  const text = readFileSync(out, 'utf8');
  for (const name of ['Energy desk', 'Trade desk', 'Economic section', 'Lead umpire']) {
    expect(text).not.toContain(name);
  }
});

test('without a place to write it is wrong usage; an unknown audience is refused', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  expect((await tabletop.run('replay-file', 'sample')).code).toBe(2);
  const { out, ran } = await fileFor('--audience', 'london');
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/^audience-unknown: /);
  expect(existsSync(out)).toBe(false);
});
