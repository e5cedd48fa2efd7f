import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, harbour } from '../paper/sheets.ts';
import { Tabletop } from './tabletop.ts';

test('a folder of sheets becomes a session, and its id and title are printed', async () => {
  const tabletop = new Tabletop();
  const { code, out, err } = await tabletop.run('import', tabletop.sheets('one', harbour));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^\S+\tHarbour exercise\n$/);
});

test('faults are listed by file, row and column, and the library stays as it was', async () => {
  const tabletop = new Tabletop();
  const moves = 'round,seat,title\n1,berlin,One\n1,beijing,';
  const sheets = { ...changed('moves.csv', moves), 'scores.csv': 'a', 'notes.csv': 'x' };
  const { code, out, err } = await tabletop.run('import', tabletop.sheets('one', sheets));
  expect([code, out]).toEqual([1, '']);
  expect(err.split('\n')).toEqual([
    'import-refused: 10 problems',
    'moves.csv row 2, column seat: No such seat in this pack: berlin.',
    'moves.csv row 3, column title: This cannot be empty.',
    'scores.csv row 1, column a: No such column; these are: round, seat, title, evaluator, criterion, value, reason.',
    ...['round', 'seat', 'title', 'evaluator', 'criterion', 'value'].map(
      (column) => `scores.csv row 1, column ${column}: The column is missing.`,
    ),
    'notes.csv: No such file is read; these are: session.csv, participants.csv, moves.csv, scores.csv.',
    '',
  ]);
  expect(await tabletop.json('list')).toEqual([]);
});

test('of several folders all are imported or none', async () => {
  const tabletop = new Tabletop();
  const good = tabletop.sheets('good', harbour);
  const bad = tabletop.sheets('bad', changed('session.csv', 'title\n'));
  const { code, err } = await tabletop.run('import', good, bad);
  expect(code).toBe(1);
  expect(err).toBe(
    `import-refused: 1 problem\n${bad}: session.csv: There is no row below the header.\n`,
  );
  expect(await tabletop.json('list')).toEqual([]);
  expect((await tabletop.done('import', good, good)).trim().split('\n')).toHaveLength(2);
});

test('what is neither there nor a folder of sheets is refused before anything is read', async () => {
  const tabletop = new Tabletop();
  const file = (name: string) => {
    writeFileSync(join(tabletop.folder, name), '');
    return join(tabletop.folder, name);
  };
  const codes = [
    await tabletop.run('import', join(tabletop.folder, 'nowhere')),
    await tabletop.run('import', file('moves.csv')),
  ].map(({ code, err }) => [code, err.split(':')[0]]);
  expect(codes).toEqual([
    [1, 'file-missing'],
    [1, 'folder-expected'],
  ]);
});

test('times without a zone are in that of the machine', async () => {
  const tabletop = new Tabletop();
  const [id = ''] = (await tabletop.done('import', tabletop.sheets('one', harbour))).split('\t');
  const { state } = await tabletop.json<{ state: unknown }>('replay', id);
  expect(JSON.stringify(state)).toContain('"occurredAt":"2026-05-20T08:05:00.000Z"');
});
