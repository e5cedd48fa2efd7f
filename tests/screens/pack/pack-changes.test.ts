import { describe, expect, test } from 'vitest';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { packChanges } from '../../../src-renderer/screens/pack/pack-changes.ts';

const [first, ...others] = alaska.criteria;
if (!first) throw new Error('The pack has no criterion.');

describe('what a version of a pack changes', () => {
  test('is nothing against itself, and nothing when it is only renumbered', () => {
    expect(packChanges(alaska, { ...alaska, version: '9.9' })).toEqual([]);
  });

  test('is named by where it stands, with what was there before', () => {
    const later = { ...alaska, criteria: [{ ...first, weight: 2.5 }, ...others] };
    expect(packChanges(alaska, later)).toEqual([
      {
        place: `Criteria, ${first.id} ${first.name}, Weight`,
        before: String(first.weight),
        after: '2.5',
      },
    ]);
  });

  test('does not depend on the order of what has a name of its own', () => {
    expect(packChanges(alaska, { ...alaska, seats: alaska.seats.toReversed() })).toEqual([]);
  });

  test('says what came and what went', () => {
    const added = { ...first, id: 'X9', name: 'Something new' };
    const changes = packChanges(alaska, { ...alaska, criteria: [...others, added] });
    expect(changes).toEqual([
      { place: 'Criteria, X9 Something new', before: '', after: 'Something new' },
      { place: `Criteria, ${first.id} ${first.name}`, before: first.name, after: '' },
    ]);
  });

  test('turns round when the versions are taken the other way round', () => {
    const later = { ...alaska, title: 'Another', seats: alaska.seats.slice(1) };
    const there = packChanges(alaska, later);
    const back = packChanges(later, alaska);
    expect(there.length).toBeGreaterThan(1);
    const sides = (list: typeof there) => list.map(({ before, after }) => [before, after]);
    expect(sides(back)).toHaveLength(there.length);
    expect(sides(back).map((pair) => pair.toReversed())).toEqual(
      expect.arrayContaining(sides(there)),
    );
  });
});
