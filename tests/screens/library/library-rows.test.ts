import { expect, test } from 'vitest';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import {
  awaitedSample,
  joined,
  rowsOf,
} from '../../../src-renderer/screens/library/library-rows.ts';

const session = (id: string): ShelvedSession => ({ ...awaitedSample, id, sample: false });
const page = { offersSample: false, total: 2, running: null };
const [a, b, c] = [session('a'), session('b'), session('c')];

test('the sample has a line as long as it is offered, where it would stand', () => {
  const offered = { ...page, offersSample: true };
  expect(rowsOf(offered, [a], { show: 'all' })).toEqual([awaitedSample, a]);
  expect(rowsOf(offered, [], { show: 'sample' })).toEqual([awaitedSample]);
  expect(rowsOf(offered, [a], { show: 'planned' })).toEqual([a]);
  expect(rowsOf(offered, [a], { show: 'all', tag: 'staff' })).toEqual([a]);
  expect(rowsOf(page, [a], { show: 'all' })).toEqual([a]);
  expect(rowsOf({ ...offered, total: 0 }, [], { show: 'all' })).toEqual([]);
});

test('the session that has a place above the table is not in it as well', () => {
  const running = { ...page, running: a };
  expect(rowsOf(running, [a, b], { show: 'all' })).toEqual([b]);
  expect(rowsOf(running, [a, b], { show: 'forks' })).toEqual([a, b]);
});

test('a session that has moved between two pages is listed once', () => {
  expect(joined([a, b], [b, c])).toEqual([a, b, c]);
});
