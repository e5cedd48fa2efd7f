import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulerPlace } from '../../../src-renderer/screens/run/strip/ruler-place.ts';

const minutes = { brief: 5, negotiate: 0, move: 20, adjudicate: 10, score: 5, hotWash: 0 };

test.each([
  [0, 'brief', 0],
  [0.125, 'move', 0],
  [0.375, 'move', 0.5],
  [1, 'score', 1],
  [7, 'score', 1],
])('%d of the round is in %s, at %d of it', (at, phase, within) => {
  expect(rulerPlace(at, minutes)).toEqual({ phase, within });
});

test('a round without planned minutes has no place for anything', () => {
  expect(rulerPlace(0.5, { ...minutes, brief: 0, move: 0, adjudicate: 0, score: 0 })).toBeNull();
});

test('a mark is always within a phase that is held', () => {
  const length = fc.integer({ min: 0, max: 60 });
  const plan = fc.record({
    brief: length,
    negotiate: length,
    move: length,
    adjudicate: length,
    score: length,
    hotWash: length,
  });
  fc.assert(
    fc.property(plan, fc.double({ min: 0, max: 1, noNaN: true }), (lengths, at) => {
      const place = rulerPlace(at, lengths);
      fc.pre(place !== null);
      expect(lengths[place.phase]).toBeGreaterThan(0);
      expect(place.within).toBeGreaterThanOrEqual(0);
      expect(place.within).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
