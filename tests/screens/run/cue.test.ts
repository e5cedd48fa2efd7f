import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cueBetween } from '../../../src-renderer/screens/run/strip/cue.ts';

test.each([
  [301, 300, '5 minutes left in Move', false],
  [120.2, 119.9, '2 minutes left in Move', true],
  [61, 60, '1 minute left in Move', false],
  [0.2, -0.1, 'Move: the time is up', true],
])('from %d to %d seconds it says %j', (before, after, words, sounds) => {
  expect(cueBetween(before, after, 'move')).toEqual({ words, sounds });
});

test.each([
  [240, 121],
  [59, 1],
  [-1, -90],
])('from %d to %d seconds there is nothing to say', (before, after) => {
  expect(cueBetween(before, after, 'move')).toBeNull();
});

test('minutes that are added are no cue', () => {
  expect(cueBetween(30, 330, 'move')).toBeNull();
  expect(cueBetween(-5, 55, 'move')).toBeNull();
});

test('after a leap the last is said, and what should have sounded does', () => {
  expect(cueBetween(400, 45, 'hotWash')).toEqual({
    words: '1 minute left in Hot wash',
    sounds: true,
  });
});

test('however a clock is read, it says each thing at most once, and ends with the time being up', () => {
  const steps = fc.array(fc.double({ min: 0.1, max: 200, noNaN: true }), { minLength: 30 });
  fc.assert(
    fc.property(steps, (seconds) => {
      let left = 500;
      const said = seconds.flatMap((step) => {
        const cue = cueBetween(left, left - step, 'score');
        left -= step;
        return cue ? [cue.words] : [];
      });
      expect(new Set(said).size).toBe(said.length);
      expect(said.includes('Score: the time is up')).toBe(left <= 0);
    }),
  );
});
