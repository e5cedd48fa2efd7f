import { expect, test } from 'vitest';
import { sequence } from '../../src-main/game/chance.ts';
import { importSheets, newDesk } from './desk.ts';
import type { Sheets } from './desk.ts';
import { changed, harbour } from './sheets.ts';

const tricks = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '−',
  '٣',
  '=1+1',
  'x'.repeat(5000),
];

/** The sheets with a few characters of one of them changed, taken out or put in. */
function spoiled(seed: number): Sheets {
  const next = sequence(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const [name = '', text = ''] = Object.entries(harbour)[below(4)] ?? [];
  const bytes = Buffer.from(text);
  const at = below(bytes.length);
  const put = next() < 0.7 ? Buffer.from([below(256)]) : Buffer.from(tricks[below(12)] ?? '');
  return changed(name, Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + below(3))]));
}

test('spoiled sheets are imported whole or refused with a place, whatever was done to them', () => {
  const desk = newDesk();
  const results = Array.from({ length: 300 }, (_, index) => importSheets(desk, spoiled(index + 1)));
  const imported = results.filter(({ ok }) => ok);
  const refused = results.flatMap((result) => (result.ok ? [] : [result.problems]));
  expect(desk.library.sessions.list()).toHaveLength(imported.length);
  expect(Math.min(imported.length, refused.length)).toBeGreaterThan(20);
  expect(refused.every((problems) => problems.length > 0)).toBe(true);
  // All that a rule would refuse has been told before, with its cell.
  expect(refused.flat().filter(({ code }) => code === 'refused')).toEqual([]);
});
