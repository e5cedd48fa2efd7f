import { ink } from './ink.ts';
import type { ChartSeat } from './chart-data.ts';
import { glyphPath, glyphStroke } from './glyph-path.ts';

export interface SeatGlyphProps {
  /** Control where there is none. */
  readonly seat: ChartSeat | undefined;
  readonly x: number;
  readonly y: number;
  /** Pixels; 10–11 on a line, 16–17 under a cursor. */
  readonly size: number;
  /** Not yet reached. */
  readonly hollow?: boolean;
}

/** A seat's mark inside a chart: fill and edge, since the edge carries the contrast. */
export function SeatGlyph({ seat, x, y, size, hollow = false }: SeatGlyphProps) {
  const shape = seat?.glyph ?? 'hexagon';
  const edge = seat ? `var(--tone-${seat.tone}-edge)` : ink.ink2;
  return (
    <path
      d={glyphPath(shape, size, x, y)}
      fill={hollow || !seat ? ink.surface : `var(--tone-${seat.tone}-fill)`}
      stroke={edge}
      strokeWidth={glyphStroke(size)}
    />
  );
}
