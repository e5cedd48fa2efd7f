import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { unreadLogo } from '../../src-main/contract/logo.ts';
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

test('under the Chatham House rule it is told that a logo was not read', async () => {
  const tabletop = await withSample();
  const logo = join(tabletop.folder, 'logo.svg');
  writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>');
  const words = ['report', 'sample', '--format', 'html', '--logo', logo];
  expect((await tabletop.run(...words)).err).toBe('');
  const { code, err } = await tabletop.run(...words, '--chatham-house');
  expect([code, err.trim().split('\n').at(-1)]).toEqual([0, unreadLogo]);
});

test.each([
  ['docx', 'PK'],
  ['xlsx', 'PK'],
])('a report as %s is written to a file, and not printed', async (format, beginning) => {
  const tabletop = await withSample();
  const words = ['report', 'sample', '--format', format];
  const { code, out, err } = await tabletop.run(...words);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^file-needed: .* --out report\./);
  const file = join(tabletop.folder, `report.${format}`);
  expect(await tabletop.done(...words, '--out', file)).toBe('');
  expect(readFileSync(file, 'latin1').slice(0, 2)).toBe(beginning);
});

test('a PDF without a browser to print it is refused in words, and nothing is left', async () => {
  const tabletop = await withSample();
  vi.stubEnv('TABLETOP_BROWSER', join(tabletop.folder, 'none'));
  const file = join(tabletop.folder, 'report.pdf');
  const { code, err } = await tabletop.run('report', 'sample', '--format', 'pdf', '--out', file);
  vi.unstubAllEnvs();
  expect(code).toBe(1);
  expect(err).toMatch(/^printer-missing: .*Chromium.*\n$/);
  expect(existsSync(file)).toBe(false);
});

test('the schema of a report in JSON is printed', async () => {
  const tabletop = await withSample();
  const schema = await tabletop.done('report-schema');
  const report = await tabletop.done('report', 'sample', '--format', 'json');
  expect(JSON.parse(schema)).toMatchObject({ $id: JSON.parse(report).$schema });
});

test('an audience or a format that there is not is refused by code', async () => {
  const tabletop = await withSample();
  const words = ['report', 'sample', '--format'];
  const { code, err } = await tabletop.run(...words, 'md', '--audience', 'atlantis');
  expect([code, err]).toEqual([1, expect.stringMatching(/^audience-unknown: /)]);
  expect((await tabletop.run(...words, 'fax')).code).toBe(2);
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
