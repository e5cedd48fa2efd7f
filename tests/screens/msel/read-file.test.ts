import { expect, test } from 'vitest';
import { readMselFile } from '../../../src-renderer/screens/msel/read-file.ts';
import { storedZip } from '../../../src-renderer/screens/msel/stored-zip.ts';
import { mostRows } from '../../../src-renderer/screens/msel/table.ts';
import { writeWorkbook } from '../../../src-renderer/screens/msel/write-workbook.ts';

async function problemOf(...parts: BlobPart[]): Promise<string | null> {
  const read = await readMselFile(new Blob(parts));
  return read.ok ? null : read.problem;
}

const workbook = async (rows: (string | number)[][]) =>
  new Uint8Array(await writeWorkbook(rows, []));

test('a file of the wrong shape is refused for what is wrong with it', async () => {
  expect(await problemOf('')).toBe('empty');
  expect(await problemOf('\n\n,,\n')).toBe('empty');
  expect(await problemOf('Title,Text\n')).toBe('no-rows');
  expect(await problemOf('A letter to a friend.\nIt has no columns.\n')).toBe('no-header');
  expect(await problemOf('a,b\n'.repeat(mostRows + 2))).toBe('too-many-rows');
  expect(await problemOf(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('too-big');
  expect(await problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('unreadable');
  expect(await problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('password');
  expect(await problemOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('damaged');
});

test('a workbook cut or changed anywhere is read or refused, and never stops the page', async () => {
  const whole = await workbook([
    ['Title', 'Text'],
    ['Rain', 'It rains'],
  ]);
  for (let at = 0; at < whole.length; at += 97) {
    const cut = await readMselFile(new Blob([whole.slice(0, at)]));
    expect(cut.ok).toBe(false);
    const flipped = whole.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    expect(await readMselFile(new Blob([flipped]))).toHaveProperty('ok');
  }
});

test('a part that swells beyond the limit is not inflated', async () => {
  const whole = await workbook([
    ['Title', 'Text'],
    ['Rain', 'x'.repeat(4000)],
  ]);
  await expect(storedZip(whole, 1000)).rejects.toThrow('damaged');
  const size = (await storedZip(whole, 1_000_000)).byteLength;
  expect(size).toBeGreaterThan(whole.length);
});

test('a large workbook is read', async () => {
  const rows = Array.from({ length: 900 }, (_, at) => [`Title ${at}`, 'words '.repeat(100)]);
  const read = await readMselFile(new Blob([await workbook([['Title', 'Text'], ...rows])]));
  expect(read).toMatchObject({ ok: true, table: { header: ['Title', 'Text'] } });
});

test('a CSV as Excel writes it without asking is read with its accents', async () => {
  const read = await readMselFile(new Blob(['Title;Text\nCaf', new Uint8Array([0xe9]), ';Rain\n']));
  expect(read).toMatchObject({ ok: true, table: { rows: [{ line: 2, cells: ['Café', 'Rain'] }] } });
});
