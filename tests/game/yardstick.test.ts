import { describe, expect, test } from 'vitest';
import { yardstickIds, yardsticks, yardstickWord } from '../../src-main/game/yardstick.ts';

test.each([
  [0, 'remote chance'],
  [15, 'highly unlikely'],
  [30, 'unlikely'],
  [45, 'realistic possibility'],
  [60, 'likely'],
  [75, 'likely'],
  [85, 'highly likely'],
  [100, 'almost certain'],
])('%i per cent is %s by PHIA', (percent, words) => {
  expect(yardstickWord(percent, 'phia')).toBe(words);
});

test.each([7, 22, 37, 50, 52, 78, 93])(
  '%i per cent has a number and no word by PHIA',
  (percent) => {
    expect(yardstickWord(percent, 'phia')).toBeNull();
  },
);

test.each([
  [50, 'roughly even chance'],
  [30, 'unlikely'],
  [99, 'almost certain'],
])('%i per cent is %s by ICD 203', (percent, words) => {
  expect(yardstickWord(percent, 'icd203')).toBe(words);
});

test('certainty has no word by ICD 203, which knows none', () => {
  expect([yardstickWord(0, 'icd203'), yardstickWord(100, 'icd203')]).toEqual([null, null]);
});

describe.each(yardstickIds)('%s', (id) => {
  test('rises, and no number has two words', () => {
    const { bands } = yardsticks[id];
    for (const [index, { from, to }] of bands.entries()) {
      expect(from).toBeLessThan(to);
      expect(from).toBeGreaterThan(bands[index - 1]?.to ?? -1);
    }
  });
});
