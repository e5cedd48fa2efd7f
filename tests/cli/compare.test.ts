import { expect, test } from 'vitest';
import type { Comparison } from '../../src-main/report/comparison.ts';
import type { ReplayOutput } from '../../src-main/report/replay-output.ts';
import { Tabletop } from './tabletop.ts';

test('the sample and its fork part where the fork left, and nets are those of replay', async () => {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const fork = (await tabletop.done('fork', sample, '--at', '120', '--title', 'No annex')).trim();
  const comparison = await tabletop.json<Comparison>('compare', sample, fork);
  expect(comparison.counts).toBe('since the fork');
  expect(comparison.sides.map(({ title }) => title)).toEqual([
    'Four rounds after the summit',
    'No annex',
  ]);
  for (const [place, id] of [sample, fork].entries()) {
    const { totals } = await tabletop.json<ReplayOutput>('replay', id);
    expect(comparison.net.values[place]).toBe(totals.net);
  }
  expect(comparison.stem).toBeGreaterThan(0);
  expect(comparison.rows[comparison.stem]?.moves[1]).toBeNull();
  const text = await tabletop.done('compare', sample, fork);
  expect(text).toContain('Counted since the fork');
  expect(text).toMatch(/^A {2}Four rounds after the summit\nB {2}No annex\n/);
});

test('forks without their trunk are counted since they parted, and told apart from one that stands still', async () => {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const one = (await tabletop.done('fork', sample, '--at', '120', '--title', 'One')).trim();
  const other = (await tabletop.done('fork', sample, '--title', 'Other')).trim();
  const comparison = await tabletop.json<Comparison>('compare', other, one);
  expect(comparison.counts).toBe('since they parted');
  expect(comparison.parted).toEqual({ round: 1, move: '1.8' });
  expect(comparison.hasMoved).toEqual([true, false]);
  const text = await tabletop.done('compare', other, one);
  expect(text).toContain('A and B have one log up to 1.8, and are counted since.\n');
  expect(text).toContain('Nothing has been moved in B since they parted.\n');
  expect(text).not.toContain('no move');
});

test('a session that is not there is named', async () => {
  const tabletop = new Tabletop();
  const sample = (await tabletop.done('sample')).trim();
  const { code, out, err } = await tabletop.run('compare', sample, 'nobody');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^session-missing: .*nobody/);
});
