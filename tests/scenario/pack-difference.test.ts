import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { isComparable, packDifference } from '../../src-main/scenario/pack-difference.ts';
import { compareVersions, nextVersion } from '../../src-main/scenario/pack-version.ts';

function changed(change: (pack: Pack) => void): Pack {
  const copy = structuredClone(alaska);
  change(copy);
  return copy;
}

const none = {
  criteria: { onlyA: [], onlyB: [] },
  seats: { onlyA: [], onlyB: [] },
  weights: [],
  questions: [],
  levels: [],
  names: [],
};

test('a pack does not differ from itself', () => {
  expect(packDifference(alaska, structuredClone(alaska))).toEqual(none);
});

test('what is not measured makes no difference', () => {
  const other = changed((pack) => {
    pack.injects.pop();
    pack.description = 'Another description.';
  });
  expect(packDifference(alaska, other)).toEqual(none);
});

test.each<[string, (pack: Pack) => void, object]>([
  [
    'a weight',
    ({ criteria }) => Object.assign(criteria[1] ?? {}, { weight: 2 }),
    { weights: [{ id: 'B2', a: 1, b: 2 }] },
  ],
  [
    'the words of a level',
    ({ criteria }) => Object.assign(criteria[3]?.levels ?? {}, { '-2': 'Nobody is named.' }),
    {
      levels: [
        { id: 'F1', level: '-2', a: alaska.criteria[3]?.levels['-2'], b: 'Nobody is named.' },
      ],
    },
  ],
  [
    'a question',
    ({ criteria }) => Object.assign(criteria[0] ?? {}, { question: 'Is it better?' }),
    { questions: ['B1'] },
  ],
  [
    'a criterion less',
    ({ criteria }) => criteria.pop(),
    { criteria: { onlyA: ['F3'], onlyB: [] } },
  ],
])('given %s differs, then they cannot be compared, either way round', (_, change, difference) => {
  const other = changed(change);
  expect(packDifference(alaska, other)).toEqual({ ...none, ...difference });
  expect(isComparable(packDifference(alaska, other))).toBe(false);
  expect(isComparable(packDifference(other, alaska))).toBe(false);
});

test('a seat more, or by another name, is told, and can be compared', () => {
  const other = changed(({ seats }) => {
    seats.pop();
    Object.assign(seats[1] ?? {}, { name: 'The Kremlin' });
  });
  const difference = packDifference(alaska, other);
  expect(difference).toEqual({
    ...none,
    seats: { onlyA: ['brussels'], onlyB: [] },
    names: [{ id: 'moscow', a: 'MOW Moscow', b: 'MOW The Kremlin' }],
  });
  expect(isComparable(difference)).toBe(true);
});

test('versions count up, as numbers and not as text', () => {
  expect(nextVersion('1.0')).toBe('1.1');
  expect(nextVersion('2.9')).toBe('2.10');
  expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
  expect(compareVersions('1.10', '2.0')).toBeLessThan(0);
  expect(compareVersions('1.1', '1.1')).toBe(0);
});
