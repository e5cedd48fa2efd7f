import { expect, test } from 'vitest';
import { harbour } from '../paper/sheets.ts';
import { Tabletop } from './tabletop.ts';

interface Listed {
  readonly id: string;
  readonly keptIn: string;
  readonly tags: readonly string[];
}

async function withTwo() {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const paper = tabletop.sheets('harbour', harbour);
  const harbourId = (await tabletop.done('import', paper)).split('\t')[0] ?? '';
  const listed = async (...words: string[]) =>
    (await tabletop.json<Listed[]>('list', ...words)).map(({ id }) => id);
  return { tabletop, sample, harbourId, listed };
}

test('what is archived or in the trash is out of the list, is listed by asking, and comes back', async () => {
  const { tabletop, sample, harbourId, listed } = await withTwo();
  expect(await tabletop.done('archive', 'Harbour exercise')).toBe(
    `${harbourId}\tHarbour exercise\tin the archive\n`,
  );
  expect(await listed()).toEqual([sample]);
  expect(await listed('--archived')).toEqual([harbourId]);
  expect(await tabletop.done('trash', harbourId)).toContain('\tin the trash\n');
  expect([await listed('--archived'), await listed('--trash')]).toEqual([[], [harbourId]]);
  expect(await listed('--archived', '--trash')).toEqual([harbourId]);
  expect(await listed('--all')).toEqual([harbourId, sample]);
  expect(await tabletop.done('list', '--all')).toMatch(/Kept in +Id\nHarbour.+ trash +/);
  expect((await tabletop.run('archive', harbourId)).err).toMatch(/^session-in-trash: /);
  expect(await tabletop.done('put-back', 'Harbour exercise')).toContain('\tin the archive\n');
  await tabletop.done('unarchive', harbourId);
  expect(await listed()).toEqual([harbourId, sample]);
  expect((await tabletop.run('put-back', harbourId)).err).toMatch(/^session-not-in-trash: /);
});

test('a session that runs goes to the trash only with a word', async () => {
  const { tabletop, sample, listed } = await withTwo();
  const running = (await tabletop.done('fork', sample, '--at', '60')).trim();
  const { code, err } = await tabletop.run('trash', running);
  expect([code, err]).toEqual([1, expect.stringMatching(/^session-in-use: .+--even-in-use/)]);
  expect(await listed('--trash')).toEqual([]);
  await tabletop.done('trash', running, '--even-in-use');
  expect(await listed('--trash')).toEqual([running]);
});

test('emptying the trash names what would go, and deletes nothing but on a plain yes', async () => {
  const { tabletop, sample, harbourId, listed } = await withTwo();
  expect(await tabletop.done('empty-trash', '--yes')).toBe('The trash is empty.\n');
  await tabletop.done('trash', harbourId);
  await tabletop.done('trash', sample);
  const asked = await tabletop.run('empty-trash');
  expect([asked.code, asked.out]).toEqual([1, '']);
  expect(asked.err).toMatch(/^yes-missing: .*\n(.+\n){2}$/);
  expect(asked.err).toContain('Harbour exercise\t6 moves');
  expect(await listed('--trash')).toHaveLength(2);
  const one = await tabletop.done('empty-trash', 'Harbour exercise', '--yes');
  expect(one).toBe(`${harbourId}\tHarbour exercise\t6 moves\tdeleted\n`);
  expect(await listed('--trash')).toEqual([sample]);
  await tabletop.done('put-back', sample);
  expect((await tabletop.run('empty-trash', sample, '--yes')).err).toMatch(
    /^session-not-in-trash: /,
  );
  expect(await listed('--all')).toEqual([sample]);
  await tabletop.done('verify', sample);
});

test('tags are put on and taken off, narrow the list, and are there for programs', async () => {
  const { tabletop, sample, harbourId, listed } = await withTwo();
  expect(await tabletop.done('tag', harbourId, ' staff ', '2026', 'staff')).toBe(
    `${harbourId}\tHarbour exercise\ton the shelf\t2026, staff\n`,
  );
  expect(await listed('--tag', 'staff')).toEqual([harbourId]);
  const sessions = await tabletop.json<Listed[]>('list');
  expect(sessions.map(({ id, tags }) => [id, tags])).toEqual([
    [harbourId, ['2026', 'staff']],
    [sample, []],
  ]);
  await tabletop.done('untag', harbourId, '2026', 'never');
  expect(await tabletop.done('list')).toMatch(/Tags +Id\nHarbour.+ staff +/);
  for (const tag of [' ', 'x'.repeat(61)]) {
    expect((await tabletop.run('tag', harbourId, 'good', tag)).err).toMatch(/^tag-unfit: /);
  }
  expect(await listed('--tag', 'good')).toEqual([]);
});

test('a session set up like another has its title and none of its moves', async () => {
  const { tabletop, harbourId } = await withTwo();
  const made = (await tabletop.done('template', harbourId)).trim();
  const sessions = await tabletop.json<(Listed & { title: string })[]>('list');
  expect(sessions.find(({ id }) => id === made)).toMatchObject({
    title: 'Harbour exercise (new)',
    status: 'planned',
    moves: 0,
  });
});

test.each([
  ['archive', 'nobody'],
  ['unarchive', 'nobody'],
  ['trash', 'nobody'],
  ['put-back', 'nobody'],
  ['empty-trash', 'nobody', '--yes'],
  ['tag', 'nobody', 'staff'],
  ['untag', 'nobody', 'staff'],
  ['template', 'nobody'],
])('%s of a session that is not there is refused', async (...words) => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const { code, out, err } = await tabletop.run(...words);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^session-missing: .+ nobody\n$/);
});
