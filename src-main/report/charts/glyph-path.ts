import type { Glyph } from '../../scenario/pack.ts';

/** A seat's shapes, and the hexagon that is control's alone. */
export type GlyphShape = Glyph | 'hexagon';

/** Pixels: thin enough for text, thick enough for a projector. */
export function glyphStroke(size: number): number {
  return Math.max(1.25, size / 11);
}

/** From the middle to the outside of the edge, in sizes; unequal, so that all weigh the same. */
const reach: Record<GlyphShape, number> = {
  circle: 0.5,
  diamond: 0.58,
  square: 0.66,
  triangle: 0.68,
  pentagon: 0.56,
  cross: 0.54,
  hexagon: 0.54,
};

const corners: Record<Exclude<GlyphShape, 'circle' | 'cross'>, number> = {
  diamond: 4,
  square: 4,
  triangle: 3,
  pentagon: 5,
  hexagon: 6,
};

/** The outline of a glyph, drawn so that a thicker edge never makes it larger. */
export function glyphPath(shape: GlyphShape, size: number, x = 0, y = 0): string {
  if (shape === 'circle') {
    const r = round(reach.circle * size - glyphStroke(size) / 2);
    const [left, right] = [round(x - r), round(x + r)];
    return `M${left},${round(y)}A${r},${r} 0 1 1 ${right},${round(y)}A${r},${r} 0 1 1 ${left},${round(y)}Z`;
  }
  const outline = cornersOf(shape, size).map(
    ([right, down]) => `${round(x + right)},${round(y + down)}`,
  );
  return `M${outline.join('L')}Z`;
}

function cornersOf(shape: Exclude<GlyphShape, 'circle'>, size: number): [number, number][] {
  const half = glyphStroke(size) / 2;
  const far = reach[shape] * size;
  if (shape === 'cross') return crossPoints(far - half, size / 5 - half / 2);
  const count = corners[shape];
  const radius = far - half / Math.cos(Math.PI / count);
  const start = shape === 'square' ? -Math.PI / 4 : -Math.PI / 2;
  // A triangle is centred by its box; its middle would lie too high.
  const drop = shape === 'triangle' ? far / 4 : 0;
  return Array.from({ length: count }, (_, i): [number, number] => {
    const angle = start + (i * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle) + drop];
  });
}

function crossPoints(far: number, near: number): [number, number][] {
  const quarter: [number, number][] = [
    [-near, -far],
    [near, -far],
    [near, -near],
  ];
  const turn = ([x, y]: [number, number], times: number): [number, number] =>
    times === 0 ? [x, y] : turn([-y, x], times - 1);
  return [0, 1, 2, 3].flatMap((times) => quarter.map((point) => turn(point, times)));
}

function round(value: number): number {
  // Plus zero, so that no path says −0.
  return Math.round(value * 100) / 100 + 0;
}
