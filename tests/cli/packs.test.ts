import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackEntry } from '../../src-main/contract/packs.ts';
import { shippedPacks } from '../../src-main/scenario/shipped-packs.ts';
import { Tabletop } from './tabletop.ts';

test('the packs that come with the product are listed, and go out as files', async () => {
  const tabletop = new Tabletop();
  const listed = await tabletop.json<PackEntry[]>('packs');
  expect(listed.map(({ id }) => id)).toEqual(shippedPacks.map(({ id }) => id));
  expect(await tabletop.done('packs')).toMatch(/alaska +Alaska +1\.\d +4 +6 +15 +shipped/);
  for (const pack of shippedPacks) {
    const { $schema: _, ...written } = JSON.parse(
      await tabletop.done('export-pack', pack.id),
    ) as Record<string, unknown>;
    expect(written).toEqual(pack);
  }
});

test('a changed file is a pack of one’s own; a session on paper is played with it', async () => {
  const tabletop = new Tabletop();
  const file = join(tabletop.folder, 'pack.json');
  await tabletop.done('export-pack', 'sund', '--out', file);
  const changed = readFileSync(file, 'utf8')
    .replace('"id": "sund"', '"id": "harbour"')
    .replace('"title": "The Sund closes"', '"title": "Harbour"');
  writeFileSync(file, changed);
  expect(await tabletop.done('import-pack', file)).toBe('harbour\t1.0\n');
  const folder = tabletop.sheets('paper', {
    'session.csv': 'title,scenario\nOn paper,Harbour\n',
    'moves.csv': 'round,seat,title,action\n1,port,Tow,Order a tow\n',
  });
  await tabletop.done('import', folder);
  const report = await tabletop.done('report', 'On paper', '--format', 'md');
  expect(report).toContain('Port of Halmar');
});

test('a broken file is refused with every problem by its path, and nothing is imported', async () => {
  const tabletop = new Tabletop();
  const file = join(tabletop.folder, 'pack.json');
  const [pack] = shippedPacks;
  writeFileSync(file, JSON.stringify({ ...pack, title: '', seats: [] }));
  const { code, err } = await tabletop.run('import-pack', file);
  expect(code).toBe(1);
  expect(err).toContain('import-refused: ');
  expect(err).toContain('title: Write something here.\n');
  expect(err).toContain('seats: At least 2.\n');
  expect(await tabletop.json<PackEntry[]>('packs')).toHaveLength(shippedPacks.length);
});

test.each([
  ['export-pack', 'delhi', 'pack-missing'],
  ['import-pack', 'nowhere.json', 'file-missing'],
  ['import-pack', '.', 'file-expected'],
])('%s %s is refused', async (command, what, code) => {
  const ran = await new Tabletop().run(command, what);
  expect([ran.code, ran.err.split(':')[0]]).toEqual([1, code]);
});

test('the schema of a pack is printed', async () => {
  const schema = JSON.parse(await new Tabletop().done('pack-schema')) as object;
  expect(schema).toMatchObject({ $id: 'tabletop-pack-1.schema.json', type: 'object' });
});
