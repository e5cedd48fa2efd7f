import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diceOdds, twoDiceOdds } from '../../src-main/game/odds.ts';

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

test('dice of any number and sides come up as often as all their throws are counted', () => {
  const few = fc.record({
    count: fc.integer({ min: 1, max: 4 }),
    sides: fc.integer({ min: 2, max: 6 }),
  });
  fc.assert(
    fc.property(few, fc.integer({ min: -2, max: 26 }), ({ count, sides }, target) => {
      const all = sides ** count;
      let reaching = 0;
      for (let nth = 0; nth < all; nth += 1) {
        let sum = count;
        for (let rest = nth, die = 0; die < count; die += 1, rest = Math.floor(rest / sides)) {
          sum += rest % sides;
        }
        if (sum >= target) reaching += 1;
      }
      expect(diceOdds({ count, sides }, target)).toBeCloseTo((reaching / all) * 100, 9);
    }),
  );
});
