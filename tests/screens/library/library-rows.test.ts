import { describe, expect, test } from 'vitest';
import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import {
  awaitedSample,
  filters,
  isFound,
  packsOf,
  passes,
  rowsOf,
  withSample,
} from '../../../src-renderer/screens/library/library-rows.ts';

const session = (id: string, rest: Partial<SessionSummary> = {}): SessionSummary => ({
  ...awaitedSample,
  id,
  title: id,
  sample: false,
  pack: { id: 'alaska', version: '1.2', title: 'Alaska', protagonist: 'Beijing' },
  ...rest,
});
const fork = (id: string, of: string) =>
  session(id, {
    forkedFrom: { sessionId: of, version: 9, title: 'Seminar', round: 2, move: '2.1' },
  });
const ids = (sessions: SessionSummary[]) => rowsOf(sessions).map((row) => row.session.id);

describe('the sample', () => {
  test('has a line before it is in the library, and one afterwards', () => {
    expect(withSample([session('a')])).toEqual([awaitedSample, session('a')]);
    const there = [session('a'), session('s', { sample: true })];
    expect(withSample(there)).toBe(there);
  });

  test('comes first', () => {
    expect(ids([session('a'), session('s', { sample: true })])).toEqual(['s', 'a']);
  });
});

describe('forks', () => {
  test('stand below the session they go on from, the others as listed', () => {
    const list = [fork('c', 'b'), session('a'), session('b'), fork('d', 'c')];
    expect(ids(list)).toEqual(['a', 'b', 'c', 'd']);
    expect(rowsOf(list).map(({ origin }) => origin?.id)).toEqual([undefined, undefined, 'b', 'c']);
  });

  test('stand alone where that session is not listed', () => {
    expect(rowsOf([fork('c', 'gone')])).toEqual([{ session: fork('c', 'gone'), origin: null }]);
  });

  test('no session is lost or listed twice, whatever logs claim', () => {
    expect(ids([fork('a', 'b'), fork('b', 'a'), fork('c', 'c')]).toSorted()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('a filter', () => {
  const list = [
    session('planned', { status: 'planned' }),
    session('running', { status: 'running' }),
    session('finished'),
    fork('fork', 'finished'),
    session('sample', { sample: true }),
  ];

  test.each([
    ['all', 5],
    ['planned', 1],
    ['running', 1],
    ['finished', 2],
    ['forks', 1],
    ['sample', 1],
  ] as const)('%s passes %d', (filter, count) => {
    expect(list.filter((one) => passes(one, filter))).toHaveLength(count);
  });

  test('every session passes one of them besides all', () => {
    for (const one of list) {
      expect(filters.filter((filter) => filter !== 'all' && passes(one, filter))).not.toEqual([]);
    }
  });
});

describe('a search', () => {
  const course = session('a', { title: 'Staff course 26, syndicate A', place: 'Seminar room 2' });

  test.each(['', 'staff', 'SYNDICATE', 'a staff', 'room 2', ' course '])('%j finds it', (query) => {
    expect(isFound(course, query)).toBe(true);
  });

  test.each(['stuff', 'staff offsite'])('%j does not', (query) => {
    expect(isFound(course, query)).toBe(false);
  });
});

test('packs in use are listed once a version', () => {
  const short = { id: 'short', version: '1.0', title: 'Alaska, short', protagonist: 'Beijing' };
  const older = { id: 'alaska', version: '1.1', title: 'Alaska', protagonist: 'Beijing' };
  const list = [session('a'), session('b'), session('c', { pack: short }), awaitedSample];
  expect(packsOf([...list, session('d', { pack: older })])).toEqual([
    session('a').pack,
    older,
    short,
  ]);
});
