import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Tabletop } from './tabletop.ts';

async function withSample(): Promise<Tabletop> {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  return tabletop;
}

test.each([
  ['html', /^<!doctype html>/i],
  ['md', /^Internal, not for attribution/],
  ['csv', /Annex C/],
  ['json', /^\{\n/],
])('the report is printed as %s', async (format, beginning) => {
  const tabletop = await withSample();
  const out = await tabletop.done('report', 'sample', '--format', format, '--audience', 'control');
  expect(out).toMatch(beginning);
  expect(out).toContain('Annex C');
});

test('a report for the public holds nothing that is private', async () => {
  const tabletop = await withSample();
  for (const format of ['html', 'md', 'csv', 'json']) {
    const words = ['report', 'sample', '--format', format, '--audience'];
    const control = await tabletop.done(...words, 'control');
    const everyone = await tabletop.done(...words, 'public');
    for (const secret of ['A list in the drawer', 'Arctic cargoes', 'Trade desk']) {
      expect(control).toContain(secret);
      expect(everyone).not.toContain(secret);
    }
  }
});

test('under the Chatham House rule names in free text are replaced, and that is told', async () => {
  const tabletop = await withSample();
  const words = ['report', 'sample', '--format', 'md', '--audience', 'control'];
  expect(await tabletop.done(...words)).toContain('Energy desk');
  const { code, out, err } = await tabletop.run(...words, '--chatham-house');
  expect(code).toBe(0);
  expect(err).toMatch(/^replaced: .*“Energy desk” by “MOW”$/m);
  for (const name of ['Energy desk', 'Trade desk', 'Economic section', 'Lead umpire']) {
    expect(out).not.toContain(name);
  }
});

test('formats that this program cannot write are refused by name', async () => {
  const tabletop = await withSample();
  for (const format of ['docx', 'pdf', 'xlsx']) {
    const { code, out, err } = await tabletop.run('report', 'sample', '--format', format);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `format-unavailable: This cannot write ${format}, only html, md, csv, json.\n`,
    );
  }
});

test('a report in a file is what would have been printed', async () => {
  const tabletop = await withSample();
  const file = join(tabletop.folder, 'report.md');
  writeFileSync(file, 'an older one');
  const words = ['report', 'sample', '--format', 'md'];
  expect(await tabletop.done(...words, '--out', file)).toBe('');
  expect(readFileSync(file, 'utf8')).toBe(await tabletop.done(...words));
});

test('a file that cannot be written leaves nothing behind', async () => {
  const tabletop = await withSample();
  const place = join(tabletop.folder, 'taken');
  mkdirSync(join(place, 'full'), { recursive: true });
  for (const file of [join(place, 'full'), join(tabletop.folder, 'nowhere', 'report.md')]) {
    const { code, out, err } = await tabletop.run(
      'report',
      'sample',
      '--format',
      'md',
      '--out',
      file,
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^file-unwritable: .+\n$/);
  }
  expect(readdirSync(place)).toEqual(['full']);
  expect(existsSync(join(tabletop.folder, 'nowhere'))).toBe(false);
});

test('a session is exported with its pack and its whole log', async () => {
  const tabletop = await withSample();
  const file = JSON.parse(await tabletop.done('export', 'sample', '--as', 'json')) as {
    format: string;
    pack: { id: string };
    events: { version: number; hash: string }[];
  };
  expect(file).toMatchObject({ format: 'tabletop-session', pack: { id: 'alaska' } });
  expect(
    file.events.every(
      ({ hash }, index) => hash !== '' && file.events[index]?.version === index + 1,
    ),
  ).toBe(true);
  expect(await tabletop.done('export', 'sample', '--as', 'csv')).toContain('Annex C');
});
