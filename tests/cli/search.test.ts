import { expect, test } from 'vitest';
import { Tabletop } from './tabletop.ts';

test('a search prints what was said, and narrows it', async () => {
  const tabletop = new Tabletop();
  expect(await tabletop.done('search', 'annex')).toBe('Nothing found.\n');
  const session = (await tabletop.done('sample')).trim();
  const hits = await tabletop.json<object[]>('search', 'own', 'leak', '--seat', 'washington');
  expect(hits).toMatchObject([{ session, kind: 'move', label: '2.1', who: 'Washington' }]);
  expect(await tabletop.done('search', 'own leak')).toMatch(/^Four rounds.*, move, 2\.1, Wash/);
  expect(await tabletop.json('search', 'own leak', '--seat', 'moscow')).toEqual([]);
  expect(await tabletop.json('search', 'own leak', '--to', '2026-03-11')).toEqual([]);
  expect(await tabletop.json('search', 'own leak', '--from', '2026-03-11')).toEqual(hits);
});

test('a deal and an inject that was never released are found, and say how they stand', async () => {
  const tabletop = new Tabletop();
  await tabletop.done('sample');
  const hits = await tabletop.json<{ kind: string; standing: string | null }[]>('search', 'a');
  const standing = (kind: string) =>
    new Set(hits.filter((hit) => hit.kind === kind).map((hit) => hit.standing));
  expect(standing('inject')).toContain('scheduled');
  expect(standing('deal')).toContain('broken');
  expect(await tabletop.done('search', 'a')).toMatch(/, inject, 1\.\d, not released \(.+ at 1\)\n/);
});

test.each([
  [['--from', 'tomorrow'], 1, /^date-unreadable: /],
  [['--outcome', 'maybe'], 2, /maybe/],
])('a search with %j is refused', async (words, code, err) => {
  const ran = await new Tabletop().run('search', 'annex', ...words);
  expect(ran).toMatchObject({ code, out: '', err: expect.stringMatching(err) });
});
