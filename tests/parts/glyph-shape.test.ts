import { expect, test } from 'vitest';
import { circleRadius, glyphPoints, glyphStroke } from '../../src-renderer/parts/glyph-shape.ts';

const polygons = ['diamond', 'square', 'triangle', 'pentagon', 'cross', 'hexagon'] as const;

function box(points: [number, number][]) {
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
  expect(circleRadius(10) + 5).toBe(circleRadius(20) + 10);
  for (const shape of polygons) {
    expect(box(glyphPoints(shape, 20)).width).toBeLessThan(box(glyphPoints(shape, 10)).width);
  }
});

test('every shape has its own outline', () => {
  expect(new Set(polygons.map((shape) => glyphPoints(shape, 10).join(' '))).size).toBe(6);
});

test('a triangle is centred by its box', () => {
  expect(Math.abs(box(glyphPoints('triangle', 0)).middle)).toBeLessThan(0.01);
});
