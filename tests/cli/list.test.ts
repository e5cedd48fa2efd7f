import { expect, test } from 'vitest';
import { harbour } from '../paper/sheets.ts';
import { Tabletop } from './tabletop.ts';

test('the list is an array with the totals of each session', async () => {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const paper = (await tabletop.done('import', tabletop.sheets('harbour', harbour))).split('\t')[0];
  const list = await tabletop.json<Record<string, unknown>[]>('list');
  expect(list).toEqual([
    {
      id: paper,
      title: 'Harbour exercise',
      status: 'finished',
      rounds: 2,
      moves: 6,
      net: 1.5,
      updatedAt: '2026-06-01T09:00:00.000Z',
      keptIn: 'shelf',
      tags: [],
    },
    {
      id: sample,
      title: 'Four rounds after the summit',
      status: 'finished',
      rounds: 4,
      moves: 31,
      net: expect.closeTo(6.83, 2),
      updatedAt: '2026-03-12T15:29:30.000Z',
      keptIn: 'shelf',
      tags: [],
    },
  ]);
});

test('for people it is a table', async () => {
  const tabletop = new Tabletop();
  expect(await tabletop.done('list')).toBe('No sessions.\n');
  await tabletop.done('sample');
  const [head, row, ...rest] = (await tabletop.done('list')).trimEnd().split('\n');
  expect(head).toMatch(/^Session +Status +Rounds +Moves +Net +Last change +Id$/);
  expect(row).toMatch(
    /^Four rounds after the summit +sample +4 of 4 +31 +\+6\.8 +2026-03-12 15:29Z/,
  );
  expect(rest).toEqual([]);
});

test('a title cannot steer the terminal', async () => {
  const tabletop = new Tabletop();
  const sheets = { ...harbour, 'session.csv': 'title,date\n\u001b[31mRed\u202e,2026-05-20' };
  const out = await tabletop.done('import', tabletop.sheets('red', sheets));
  const shown = out + (await tabletop.done('list'));
  expect(shown).toContain('Red');
  expect(shown).not.toContain('\u001b');
  expect(shown).not.toContain('\u202e');
});

test('the sample is added once', async () => {
  const tabletop = new Tabletop();
  const first = await tabletop.done('sample');
  expect(await tabletop.done('sample')).toBe(first);
  expect(await tabletop.json<unknown[]>('list')).toHaveLength(1);
});
