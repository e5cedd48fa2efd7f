import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../src-main/report/comparison.ts';
import { addressOf, parseRoute } from '../../../src-renderer/client/route.ts';
import { chartLayout } from '../../../src-renderer/screens/compare/chart-layout.ts';
import { countTrouble } from '../../../src-renderer/screens/compare/choice-words.ts';
import { marks, markOnly, toggleMark } from '../../../src-renderer/screens/compare/marks.ts';
import {
  chartConclusion,
  forkText,
  sideText,
} from '../../../src-renderer/screens/compare/side-words.ts';
import { Room } from '../../report/comparing.ts';

const compare = (...rooms: readonly Room[]) => comparisonOf(rooms.map(({ compared }) => compared));

function trunk(): Room {
  return Room.opened('trunk')
    .moved('washington', 'A framework', { B1: 1 })
    .moved('moscow', 'Prior sight', { B2: 2 });
}

test('fewer than two and more than six are told in words', () => {
  expect([2, 6].map(countTrouble)).toEqual([null, null]);
  expect([0, 1, 7].map(countTrouble)).toEqual([
    'Two to six sessions are compared. None is marked.',
    'Two to six sessions are compared. One is marked.',
    'Two to six sessions are compared. Seven are marked.',
  ]);
});

test('a seventh is not marked, and a mark is taken back by the same key', () => {
  markOnly(['1', '2', '3', '4', '5']);
  toggleMark('6');
  toggleMark('7');
  expect(marks()).toEqual(['1', '2', '3', '4', '5', '6']);
  toggleMark('2');
  expect(marks()).toEqual(['1', '3', '4', '5', '6']);
});

test('what is compared stands in the address, and is read back from it', () => {
  for (const sessionIds of [['a', 'b'], ['one/two', 'ü,v', '%'], []]) {
    const route = { screen: 'compare', sessionIds } as const;
    expect(parseRoute(addressOf(route))).toEqual(route);
  }
});

describe('a fork and its trunk', () => {
  const a = trunk();
  const b = a.fork('fork').moved('beijing', 'Wait', { B1: 1 });
  a.moved('brussels', 'Prices', { F1: 1 });
  const comparison = compare(a, b);

  test('are called so, with who scored them', () => {
    const [one, other] = comparison.sides;
    if (!one || !other) throw new Error('There are two.');
    expect(sideText(one, [other])).toMatch(/^trunk, .* 2026, 3 moves scored by 2 evaluators$/);
    expect(sideText(other, [one])).toMatch(/^fork at 1\.2, .* 2026, 3 moves scored by 2 eval/);
    expect(forkText(comparison)).toBe('fork at 1.2');
    expect(forkText(compare(b, a))).toBe('fork at 1.2');
    expect(chartConclusion(comparison, 'Beijing')).toBe(
      'Net position for Beijing at the end: A +2.0, B +4.0; B less A +2.0.',
    );
  });

  test('have one line up to the fork, which lies behind the last move they share', () => {
    const layout = chartLayout(comparison, { width: 800, height: 200 }, 100);
    expect(layout.shared).toEqual([0, 2]);
    expect(layout.fork).toBeGreaterThan(layout.x(1));
    expect(layout.fork).toBeLessThan(layout.x(2));
  });

  test('part where a shared move was scored otherwise', () => {
    const left = trunk().do({ kind: 'logMove', seat: 'beijing', action: 'Offer' });
    const move = left.live.state.rounds[0]?.moves.at(-1)?.id ?? '';
    const right = left.fork('fork').scored(move, { B1: 2 });
    const layout = chartLayout(
      compare(left.scored(move, { B1: 1 }), right),
      { width: 800, height: 200 },
      100,
    );
    expect(layout.shared).toEqual([0, 2]);
    expect(layout.fork).toBeGreaterThan(layout.x(2));
  });
});

test('forks of one trunk have a line each from where it left the nearest of those before', () => {
  const a = trunk();
  const one = a.fork('one').moved('beijing', 'Wait', { B1: 1 });
  const ofOne = one.fork('of one').moved('brussels', 'Prices', { B3: 1 });
  const comparison = compare(a.moved('moscow', 'Talk', { B1: 2 }), one, ofOne);
  expect(forkText(comparison)).toBe('parted at 1.2');
  expect(chartLayout(comparison, { width: 800, height: 200 }, 100).shared).toEqual([0, 2, 3]);
});

test('sessions that were never one have no fork and no line in common', () => {
  const comparison = compare(trunk(), trunk());
  const others = compare(Room.opened('a').moved('beijing', 'X', { B1: 1 }), Room.opened('b'));
  expect(forkText(others)).toBeNull();
  expect(chartLayout(others, { width: 800, height: 200 }, 100)).toMatchObject({
    fork: null,
    shared: [0, 0],
  });
  // The same log twice is one all the way.
  expect(chartLayout(comparison, { width: 800, height: 200 }, 100).shared).toEqual([0, 2]);
});
