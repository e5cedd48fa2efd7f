import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src-main/report/comparison.ts';
import { comparisonOf } from '../../src-main/report/comparison.ts';
import { gapSentences } from '../../src-main/report/comparison/gaps.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { strait } from '../../src-main/scenario/strait.ts';
import { Room } from './comparing.ts';

const compare = (...rooms: readonly Room[]) => comparisonOf(rooms.map(({ compared }) => compared));

const scored = (id: string, pack: typeof alaska) =>
  Room.opened(id, pack).moved('beijing', 'Wait', { B1: 1 });

/** “1.1|1.1”, and – where there is none. */
function pairs({ rows }: Comparison): string[] {
  return rows.map(({ moves }) => moves.map((move) => move?.number ?? '–').join('|'));
}

describe('sessions that were never one', () => {
  test('are lined up by round and seat, and share nothing though ids are alike', () => {
    const a = Room.opened('a')
      .moved('washington', 'First', { B1: 1 })
      .moved('washington', 'Second', { B1: 1 })
      .moved('beijing', 'Only', { B1: 1 });
    const b = Room.opened('b').moved('beijing', 'Mine', { B1: 2 }).moved('washington', 'Late');
    const comparison = compare(a, b);
    expect(pairs(comparison)).toEqual(['1.1|1.2', '1.2|–', '1.3|1.1']);
    expect(comparison.rows.some(({ isShared }) => isShared)).toBe(false);
    expect(comparison.stem).toBe(0);
    expect(gapSentences(comparison)).toEqual([
      'B has 1 move to score, which count for nothing yet.',
    ]);
  });

  test('up to six are compared, and no more', () => {
    const rooms = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      Room.opened(id).moved('beijing', 'Wait', { B1: (index % 3) - 1 }),
    );
    const comparison = compare(...rooms);
    expect(comparison.sides.map(({ letter }) => letter).join('')).toBe('ABCDEF');
    expect(comparison.figures.net.values).toEqual([-1, 0, 1, -1, 0, 1]);
    expect(comparison.figures.net.lessFirst).toEqual([0, 1, 2, 0, 1, 2]);
    expect(() => compare(...rooms, Room.opened('g'))).toThrow(RangeError);
    expect(() => compare(Room.opened('g'))).toThrow(RangeError);
  });

  test('one without scores is shown, told, and not counted', () => {
    const a = Room.opened('a').moved('beijing', 'Wait', { B1: 1 });
    const b = Room.opened('b').do({ kind: 'logMove', seat: 'beijing', action: 'Go' });
    const comparison = compare(a, b);
    expect(comparison.net).toEqual({ values: [1, null], lessFirst: [null, null] });
    expect(comparison.rows[0]?.net.lessFirst).toEqual([null, null]);
    expect(gapSentences(comparison)[0]).toBe(
      'B, “Session b”, has no scores: its moves are shown, and nothing is counted.',
    );
    expect(gapSentences(compare(a, Room.opened('c')))).toEqual([
      'B, “Session c”, has no moves yet.',
    ]);
  });

  test('what control judged stands side by side, as it was said last', () => {
    const a = Room.opened('a').do(
      { kind: 'assessImperative', round: 1, imperative: 'I1', value: -1, reason: '' },
      { kind: 'assessImperative', round: 1, imperative: 'I2', value: 1, reason: '' },
    );
    const { imperatives, outcomes } = compare(a, Room.opened('b'));
    expect(imperatives.map(({ words }) => words.join(', '))).toEqual([
      'Set back, –',
      'Advanced, –',
      ...alaska.imperatives.slice(2).map(() => '–, –'),
    ]);
    expect(outcomes.profiles).toHaveLength(alaska.profiles.length);
    expect(outcomes.profiles[0]?.holds).toEqual([null, null]);
    expect(outcomes.conclusions[0]).toBe('No indicator has been answered, so no outcome is named.');
  });

  test('an inject that both released has its answers side by side', () => {
    const inject = alaska.injects[0]?.id ?? '';
    const [a, b] = ['a', 'b'].map((id) =>
      Room.opened(id).do(
        { kind: 'releaseInject', injectId: inject },
        { kind: 'logMove', seat: 'beijing', action: `Answer ${id}`, injects: [inject] },
      ),
    );
    if (!a || !b) throw new Error('There are two.');
    const { injects } = compare(a, b);
    expect(injects).toHaveLength(1);
    expect(injects[0]?.answers.map((moves) => moves?.map(({ action }) => action))).toEqual([
      ['Answer a'],
      ['Answer b'],
    ]);
    expect(compare(a, Room.opened('c')).injects).toEqual([]);
  });
});

describe('only like is set against like', () => {
  const heavier = {
    ...alaska,
    version: '9.0',
    criteria: alaska.criteria.map((one) => (one.id === 'B1' ? { ...one, weight: 2 } : one)),
  };
  const reworded = {
    ...alaska,
    version: '9.1',
    criteria: alaska.criteria.map((one) =>
      one.id === 'F1' ? { ...one, levels: { ...one.levels, '2': 'Something else' } } : one,
    ),
  };
  const briefed = { ...alaska, version: '9.2', description: 'Said otherwise' };
  test('a version that measures the same is named, and everything is compared', () => {
    const { likeness, net } = compare(scored('a', alaska), scored('b', briefed));
    expect(likeness).toMatchObject({ isSamePack: false, comparesNets: true, cannot: '' });
    expect(likeness.differences).toEqual([
      `Played with different versions of a pack: A with Alaska ${alaska.version} and B with Alaska 9.2.`,
    ]);
    expect(net.lessFirst).toEqual([0, 0]);
  });

  test('with other weights no net is set against another, and plain sums are', () => {
    const { likeness, net, rows, figures } = compare(scored('a', alaska), scored('b', heavier));
    expect(likeness.differences).toContain('B1 weighs 1 in A, 2 in B.');
    expect(net).toEqual({ values: [1, 2], lessFirst: [null, null] });
    expect(rows[0]?.net.lessFirst).toEqual([null, null]);
    expect(figures.bySeat[0]?.net.lessFirst).toEqual([null, null]);
    expect(figures.byCriterion.map(({ id }) => id)).toEqual(alaska.criteria.map(({ id }) => id));
    expect(figures.byCriterion[0]?.sum).toEqual({ values: [1, 1], lessFirst: [0, 0] });
    expect(likeness.cannot).not.toBe('');
  });

  test('a criterion with other words at a level is left out, and said', () => {
    const { likeness, figures } = compare(scored('a', alaska), scored('b', reworded));
    expect(likeness.differences).toContain('F1 has other words in B at +2.');
    expect(figures.byCriterion.map(({ id }) => id)).not.toContain('F1');
    expect(likeness.comparesNets).toBe(false);
  });

  test('two exercises share their moves and nothing that is counted', () => {
    const seat = strait.seats[0]?.id ?? '';
    const b = Room.opened('b', strait).do({ kind: 'logMove', seat, action: 'Sail' });
    const { likeness, figures } = compare(scored('a', alaska), b);
    expect(likeness.comparesNets).toBe(false);
    expect(figures.byCriterion.every(({ id }) => likeness.criteria.includes(id))).toBe(true);
    expect(likeness.differences.join(' ')).toContain('They measure the position of');
  });
});
