import { expect, test } from 'vitest';
import {
  glyphPath,
  glyphStroke,
  type GlyphShape,
} from '../../src-main/report/charts/glyph-path.ts';

const polygons = ['diamond', 'square', 'triangle', 'pentagon', 'cross', 'hexagon'] as const;

/** The corners of a path made of straight lines. */
function corners(shape: GlyphShape, size: number, x = 0, y = 0): [number, number][] {
  const pairs = glyphPath(shape, size, x, y).matchAll(/(-?[\d.]+),(-?[\d.]+)/g);
  return Array.from(pairs, ([, right, down]) => [Number(right), Number(down)]);
}

function box(points: readonly [number, number][]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    middle: (Math.min(...ys) + Math.max(...ys)) / 2,
    width: Math.max(...xs) - Math.min(...xs),
  };
}

test('the edge never thins below what can be seen', () => {
  expect([9, 11, 22, 54].map(glyphStroke)).toEqual([1.25, 1.25, 2, 54 / 11]);
});

test('a thicker edge moves the outline inwards, so that no glyph grows', () => {
  // Below 14 pixels the edge is as thick as at 14, and so thicker for the size.
  for (const shape of polygons) {
    const [small, large] = [7, 140].map((size) => box(corners(shape, size)).width / size);
    expect(small).toBeLessThan(large ?? 0);
  }
});

test('every shape has its own outline', () => {
  expect(new Set(polygons.map((shape) => glyphPath(shape, 10))).size).toBe(6);
});

test('a triangle is centred by its box, the edge counted', () => {
  // A mitred edge reaches a whole stroke beyond the point, and half of one below the base.
  const shift = glyphStroke(140) / 4;
  expect(box(corners('triangle', 140)).middle - shift).toBeCloseTo(0, 1);
});

test('a glyph drawn elsewhere has the same outline there', () => {
  for (const shape of polygons) {
    const moved = corners(shape, 22, 300, -40).map(([x, y]) => [x - 300, y + 40]);
    for (const [i, [x, y]] of corners(shape, 22).entries()) {
      expect(moved[i]?.[0]).toBeCloseTo(x, 1);
      expect(moved[i]?.[1]).toBeCloseTo(y, 1);
    }
  }
  expect(glyphPath('circle', 22, 10, 20)).toMatch(/^M0,20A10,10 0 1 1 20,20A10,10 0 1 1 0,20Z$/);
});
