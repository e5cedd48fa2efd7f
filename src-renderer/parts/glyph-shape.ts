/** Geometry of the seat glyphs, in hundredths of their size around the middle. */

export type GlyphShape =
  'circle' | 'diamond' | 'square' | 'triangle' | 'pentagon' | 'cross' | 'hexagon';

type Polygon = Exclude<GlyphShape, 'circle'>;

/** Pixels: thin enough for text, thick enough for a projector. */
export function glyphStroke(size: number): number {
  return Math.max(1.25, size / 11);
}

/** Outer reach from the middle to a corner; unequal, so that all shapes weigh the same. */
const reach: Record<Polygon, number> = {
  diamond: 58,
  square: 66,
  triangle: 68,
  pentagon: 56,
  cross: 54,
  hexagon: 54,
};
const corners: Record<Exclude<Polygon, 'cross'>, number> = {
  diamond: 4,
  square: 4,
  triangle: 3,
  pentagon: 5,
  hexagon: 6,
};

export function circleRadius(stroke: number): number {
  return 50 - stroke / 2;
}

function crossPoints(stroke: number): [number, number][] {
  const far = reach.cross - stroke / 2;
  const near = 20 - stroke / 4;
  return [
    [-near, -far],
    [near, -far],
    [near, -near],
    [far, -near],
    [far, near],
    [near, near],
    [near, far],
    [-near, far],
    [-near, near],
    [-far, near],
    [-far, -near],
    [-near, -near],
  ];
}

/**
 * Corners drawn so that the outside of the stroke, not its middle, lies at the shape's reach:
 * a thicker edge never makes a glyph larger. `stroke` in hundredths of the size.
 */
export function glyphPoints(shape: Polygon, stroke: number): [number, number][] {
  if (shape === 'cross') return crossPoints(stroke);
  const count = corners[shape];
  const mitre = stroke / 2 / Math.sin(Math.PI / 2 - Math.PI / count);
  const radius = reach[shape] - mitre;
  const start = shape === 'square' ? -Math.PI / 4 : -Math.PI / 2;
  // A triangle is centred by its box; its middle lies too high otherwise.
  const drop = shape === 'triangle' ? reach.triangle / 4 : 0;
  return Array.from({ length: count }, (_, i) => {
    const angle = start + (i * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle) + drop];
  });
}
