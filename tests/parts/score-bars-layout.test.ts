import { describe, expect, test } from 'vitest';
import {
  axisY,
  barsHeight,
  barsWidth,
  scoreBarsLayout,
  type RatedCriterion,
} from '../../src-renderer/parts/score-bars-layout.ts';

function six(...values: (number | null)[]): RatedCriterion[] {
  return values.map((value, i) => ({
    code: `${i < 3 ? 'B' : 'F'}${(i % 3) + 1}`,
    kind: i < 3 ? 'benefit' : 'fear',
    value,
  }));
}

function bar(code: string, criteria: RatedCriterion[]) {
  return scoreBarsLayout(criteria).bars.find((candidate) => candidate.code === code);
}

test.each([
  ['a benefit that comes about', 'B1', six(1), 'solid', 'above'],
  ['a benefit taken away', 'B1', six(-1), 'hollow', 'below'],
  ['a fear that comes about', 'F1', six(0, 0, 0, 1), 'solid', 'below'],
  ['a fear allayed', 'F1', six(0, 0, 0, -1), 'hollow', 'above'],
] as const)('%s has its own fill and side', (_, code, criteria, mark, side) => {
  const found = bar(code, [...criteria]);
  expect(found?.mark).toBe(mark);
  expect(side === 'above' ? (found?.y ?? 0) + (found?.height ?? 0) : found?.y).toBe(axisY);
});

test('no effect is a dash on the axis, not a bar', () => {
  const dash = bar('B2', six(1, 0));
  expect(dash?.mark).toBe('dash');
  expect((dash?.y ?? 0) + (dash?.height ?? 0) / 2).toBe(axisY);
});

describe('a criterion nobody rated', () => {
  const layout = scoreBarsLayout(six(1, null, -1, -2, 1, null));

  test('has no mark at all', () => {
    expect(layout.bars.map(({ code }) => code)).toEqual(['B1', 'B3', 'F1', 'F2']);
  });

  test('breaks the axis and keeps its place', () => {
    expect(layout.axis).toHaveLength(2);
    const [first, second] = layout.axis;
    expect(second?.from).toBeGreaterThan(first?.to ?? Infinity);
    const rated = scoreBarsLayout(six(1, 1, -1, -2, 1, 1));
    expect(layout.bars[1]?.x).toBe(rated.bars[2]?.x);
  });

  test('leaves nothing to draw when it is all of them', () => {
    expect(scoreBarsLayout(six(null, null))).toEqual({ bars: [], axis: [] });
  });
});

test('height is in proportion to the score', () => {
  expect(bar('B1', six(2))?.height).toBe(2 * (bar('B1', six(1))?.height ?? 0));
});

test('fears stand apart from benefits', () => {
  const xs = scoreBarsLayout(six(1, 1, 1, 1, 1, 1)).bars.map(({ x }) => x);
  const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
  expect(steps[2]).toBeGreaterThan(steps[1] ?? Infinity);
});

test.each([1, 6, 12])('%d criteria stay inside the column', (count) => {
  const criteria = Array.from({ length: count }, (_, i) => ({
    code: `C${i}`,
    kind: i < count / 2 ? ('benefit' as const) : ('fear' as const),
    value: i % 2 ? 2 : -2,
  }));
  for (const { x, y, width, height } of scoreBarsLayout(criteria).bars) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(barsWidth);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(barsHeight);
  }
});
