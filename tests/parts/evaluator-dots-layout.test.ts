import { expect, test } from 'vitest';
import { dotsLayout, placeOf } from '../../src-renderer/parts/evaluator-dots-layout.ts';

const left = 10;
const width = 100;

test('the five ticks divide the line evenly', () => {
  expect([-2, -1, 0, 1, 2].map((score) => placeOf(score, left, width))).toEqual([
    10, 35, 60, 85, 110,
  ]);
});

test('nobody rated draws nothing', () => {
  expect(dotsLayout([], left, width)).toBeNull();
});

test('equal scores stand side by side around their tick', () => {
  const dots = dotsLayout([1, 1, 1], left, width)?.dots ?? [];
  expect(new Set(dots).size).toBe(3);
  expect(dots.reduce((sum, x) => sum + x, 0) / 3).toBeCloseTo(placeOf(1, left, width));
});

test('however many agree, they stay nearer their own tick than the next', () => {
  const dots = dotsLayout(Array<number>(9).fill(0), left, width)?.dots ?? [];
  for (const x of dots) expect(Math.abs(x - placeOf(0, left, width))).toBeLessThan(width / 8);
});

test('the bar is at the mean and the span runs from lowest to highest', () => {
  const layout = dotsLayout([-1, 1, 2], left, width);
  expect(layout?.mean).toBeCloseTo(placeOf(2 / 3, left, width));
  expect(layout?.span).toEqual({ from: placeOf(-1, left, width), to: placeOf(2, left, width) });
});

test.each([
  [[-1, 1, 2], true],
  [[0, 2, 2], false],
  [[-2, 1], true],
  [[1], false],
])('%j is split: %s', (scores, isSplit) => {
  expect(dotsLayout(scores, left, width)?.isSplit).toBe(isSplit);
});
