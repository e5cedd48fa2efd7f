import { describe, expect, test } from 'vitest';
import { netOfParts, partsOf, type Figure } from '../../src-main/game/evidence.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Comparison } from '../../src-main/report/comparison.ts';
import { countedIn, comparisonOf } from '../../src-main/report/comparison.ts';
import { partedSentence, stillSentences } from '../../src-main/report/comparison/gaps.ts';
import { Room } from './comparing.ts';

const compare = (...rooms: readonly Room[]) => comparisonOf(rooms.map(({ compared }) => compared));

/** “1.1|1.1”, and – where there is none. */
function pairs({ rows }: Comparison): string[] {
  return rows.map(({ moves }) => moves.map((move) => move?.number ?? '–').join('|'));
}

/** Two moves that are shared, and two of its own. */
function trunk(): Room {
  return Room.opened()
    .moved('washington', 'A framework', { B1: 1 })
    .moved('moscow', 'Prior sight', { B2: 2 });
}

describe('a fork and its trunk', () => {
  test('are counted since they parted, and each seat’s moves stand side by side', () => {
    const a = trunk();
    const b = a.fork('fork');
    a.moved('washington', 'Annex C', { F1: 2 }).moved('beijing', 'Wait', { B1: 1 });
    b.moved('washington', 'Categories only', { F1: 1 }).moved('brussels', 'Prices', { B3: 1 });
    const comparison = compare(a, b);
    expect(comparison.counts).toBe('since the fork');
    expect(comparison.stem).toBe(2);
    expect(pairs(comparison)).toEqual(['1.1|1.1', '1.2|1.2', '1.3|1.3', '1.4|–', '–|1.4']);
    expect(comparison.rows.map(({ isShared }) => isShared)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(comparison.figures.net).toEqual({ values: [-1, 0], lessFirst: [0, 1] });
    expect(comparison.net).toEqual({ values: [2, 3], lessFirst: [0, 1] });
    expect(comparison.rows[3]?.net.lessFirst).toEqual([0, -1]);
    expect(comparison.figures.byCriterion.find(({ id }) => id === 'F1')?.sum).toEqual({
      values: [2, 1],
      lessFirst: [0, -1],
    });
  });

  test('what a figure is made of is made of the moves it counts', () => {
    const a = trunk();
    const b = a.fork('fork');
    a.moved('washington', 'Annex C', { F1: 2, B1: -1 }).moved('moscow', 'Wait', { B1: 1 });
    b.moved('washington', 'Categories only', { F1: 1 }).moved('brussels', 'Prices', { B3: 1 });
    const comparison = compare(a, b);
    for (const [place, { live }] of [a, b].entries()) {
      const counted = countedIn(comparison, place, live.state);
      const sum = (figure: Figure) => netOfParts(partsOf(counted, alaska, figure));
      expect(sum({})).toBe(comparison.figures.net.values[place]);
      for (const { seat, net } of comparison.figures.bySeat) {
        expect(sum({ seat })).toBe(net.values[place]);
      }
      for (const { id, adds } of comparison.figures.byCriterion) {
        expect(sum({ criterion: id })).toBe(adds.values[place]);
      }
    }
  });

  test('a shared move that came to something else since is one of the differences', () => {
    const a = trunk().do({ kind: 'logMove', seat: 'beijing', action: 'Offer monitors' });
    const move = a.live.state.rounds[0]?.moves.at(-1)?.id ?? '';
    const b = a.fork('fork');
    a.scored(move, { B1: 2 });
    b.scored(move, { B1: 1 });
    const comparison = compare(a, b);
    expect(comparison.stem).toBe(3);
    expect(comparison.rows.at(-1)).toMatchObject({
      isShared: false,
      net: { values: [2, 1], lessFirst: [0, -1] },
    });
    expect(comparison.figures.net.values).toEqual([2, 1]);
  });

  test('a shared move stays beside itself, whatever was withdrawn since', () => {
    const a = trunk().moved('washington', 'Annex C', { F1: 2 });
    const [first] = a.live.state.rounds[0]?.moves ?? [];
    const b = a.fork('fork').do({ kind: 'withdrawMove', moveId: first?.id ?? '' });
    expect(pairs(compare(a, b))).toEqual(['1.1|–', '1.2|1.2', '1.3|1.3']);
    expect(pairs(compare(b, a))).toEqual(['–|1.1', '1.2|1.2', '1.3|1.3']);
  });

  test('a fork of a fork and the first trunk are one up to where the first fork left', () => {
    const a = trunk();
    const b = a.fork('one').moved('beijing', 'Wait', { B1: 1 });
    const comparison = compare(a, b.fork('two').moved('brussels', 'Prices', { B3: 1 }));
    expect(comparison.counts).toBe('since the fork');
    expect(comparison.stem).toBe(2);
    expect(comparison.parted).toEqual({ round: 1, move: '1.2' });
  });

  test('a fork nobody has moved in says so, and what the trunk made since is no lack of it', () => {
    const a = trunk().do({ kind: 'logMove', seat: 'beijing', action: 'Offer monitors' });
    const move = a.live.state.rounds[0]?.moves.at(-1)?.id ?? '';
    const b = a.fork('fork');
    // Scoring what both have is no move.
    a.moved('brussels', 'Prices', { B3: 1 });
    const comparison = compare(a, b.scored(move, { B1: 1 }));
    expect(comparison.hasMoved).toEqual([true, false]);
    expect(stillSentences(comparison)).toEqual(['Nothing has been moved in B since the fork.']);
    expect(stillSentences(compare(b, a.fork('late')))).toEqual([
      'Nothing has been moved in A since they parted.',
    ]);
    expect(stillSentences(compare(a, Room.opened('other')))).toEqual([]);
  });

  test('a copy that went on elsewhere is one with the other as far as their logs agree', () => {
    const a = trunk();
    const elsewhere = new Room('trunk', a.compared.events);
    a.moved('beijing', 'Wait', { B1: 1 });
    const b = elsewhere.moved('beijing', 'Sail', { B1: 2 }).fork('fork');
    const comparison = compare(a, b);
    expect(comparison.counts).toBe('since the fork');
    expect(comparison.stem).toBe(2);
    expect(comparison.figures.net.values).toEqual([1, 2]);
  });
});

describe('forks of one trunk, without it', () => {
  test('are counted since they parted, which is said', () => {
    const a = trunk();
    const one = a.fork('one').moved('moscow', 'Wait', { B1: 2 });
    const other = a.moved('brussels', 'Prices', { B3: 1 }).fork('other');
    const comparison = compare(one, other.moved('beijing', 'Wait', { B1: 1 }));
    expect(comparison.counts).toBe('since they parted');
    expect(comparison.stem).toBe(2);
    expect(pairs(comparison)).toEqual(['1.1|1.1', '1.2|1.2', '1.3|–', '–|1.3', '–|1.4']);
    expect(comparison.net).toEqual({ values: [5, 5], lessFirst: [0, 0] });
    expect(comparison.figures.net).toEqual({ values: [2, 2], lessFirst: [0, 0] });
    expect(partedSentence(comparison)).toBe(
      'A and B have one log up to 1.2, and are counted since.',
    );
    expect(partedSentence(compare(a, a.fork('new')))).toBe('');
  });

  test('and of its forks part where the first of them left', () => {
    const a = trunk();
    const one = a.fork('one').moved('moscow', 'Wait', { B1: 2 });
    const ofOne = one.fork('of one').moved('beijing', 'Sail', { B2: 1 });
    const other = a.fork('other').moved('moscow', 'Talk', { B2: 2 });
    const all = compare(ofOne, other, one, a);
    expect(all.counts).toBe('since they parted');
    expect(all.stem).toBe(2);
    expect(all.hasMoved).toEqual([true, true, true, false]);
    expect(all.figures.net.values).toEqual([3, 2, 2, null]);
    expect(compare(one, ofOne)).toMatchObject({ counts: 'since the fork', stem: 3 });
  });

  test('that were one in setting up alone are counted over every move, which is said', () => {
    const setUp = new Room('trunk').do({ kind: 'createSession', title: 'Trunk' });
    const [one, other] = ['one', 'other'].map((id) =>
      setUp.fork(id).do({ kind: 'openRound', round: 1 }).moved('beijing', 'Wait'),
    );
    if (!one || !other) throw new Error('There are two.');
    const comparison = compare(one, other);
    expect(comparison.rows.map(({ isShared }) => isShared)).toEqual([false]);
    expect(partedSentence(comparison)).toBe(
      'A and B were one until round 1 opened, and are counted since.',
    );
  });
});
