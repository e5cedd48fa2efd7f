import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoDiceOdds } from '../../src-main/game/odds.ts';

test.each([
  [5, '83.3'],
  [6, '72.2'],
  [7, '58.3'],
  [8, '41.7'],
  [9, '27.8'],
  [10, '16.7'],
])('%i or more comes up in %s per cent', (target, odds) => {
  expect(twoDiceOdds(target).toFixed(1)).toBe(odds);
});

test('a modifier moves the target', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: -6, max: 6 }), (target, by) => {
      expect(twoDiceOdds(target, by)).toBe(twoDiceOdds(target - by));
    }),
  );
});

test('what cannot be missed is certain, and what cannot be reached never is', () => {
  expect(twoDiceOdds(2)).toBe(100);
  expect(twoDiceOdds(13)).toBe(0);
});
