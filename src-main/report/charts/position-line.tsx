import type { ChartPack } from './chart-data.ts';
import { ink, px } from './ink.ts';
import type { PlottedMove, PositionLayout } from './position-layout.ts';
import { leastBar } from './position-layout.ts';
import { SeatGlyph } from './seat-glyph.tsx';
import type { Place } from './step-path.ts';
import { bandPath, stepPath } from './step-path.ts';

/** From the lowest to the highest evaluator's own running total. */
export function SpreadBand({ layout, upTo }: { layout: PositionLayout; upTo: number }) {
  const spans = layout.moves.slice(0, upTo).flatMap(({ x, seen, point }) => {
    const { spread } = seen ?? point;
    return spread ? [{ x, low: layout.y(spread.low), high: layout.y(spread.high) }] : [];
  });
  const last = spans.at(-1);
  if (!last) return null;
  const end = px(last.x + layout.column / 2);
  return <path d={bandPath([...spans, { ...last, x: end }])} fill={ink.ink} fillOpacity={0.13} />;
}

/** The running net: level, then a step at each move. */
export function linePlaces(
  layout: PositionLayout,
  positionOf: (move: PlottedMove) => number,
): Place[] {
  const start = { x: layout.left, y: layout.y(0) };
  const steps = layout.moves
    .slice(0, layout.scored)
    .map((move) => ({ x: move.x, y: layout.y(positionOf(move)) }));
  return [start, ...steps];
}

export interface PositionLineProps {
  readonly layout: PositionLayout;
  /** Index of the move under the cursor; the last one scored without a cursor. */
  readonly upTo: number;
  readonly hasCursor: boolean;
  /** Wider where a dashed line for every move lies beside it. */
  readonly width: number;
}

export function PositionLine({ layout, upTo, hasCursor, width }: PositionLineProps) {
  const places = linePlaces(layout, ({ position }) => position);
  const reached = places.slice(0, upTo + 2);
  const turn = reached.at(-1);
  const finish = places.at(-1);
  if (!turn || !finish || layout.scored === 0) return null;
  const solid = hasCursor ? reached : [...reached, { ...turn, x: layout.end }];
  const ahead = [...places.slice(upTo + 1), { ...finish, x: layout.end }];
  return (
    <g fill="none" strokeLinejoin="miter">
      {hasCursor && <path d={stepPath(ahead)} stroke={ink.line2} strokeWidth={1.5} />}
      <path d={stepPath(solid)} stroke={ink.ink} strokeWidth={width} />
    </g>
  );
}

export interface StepGlyphsProps {
  readonly layout: PositionLayout;
  readonly pack: ChartPack;
  readonly upTo: number;
  readonly hasCursor: boolean;
}

/** Each step ends in the mark of the seat that moved. */
export function StepGlyphs({ layout, pack, upTo, hasCursor }: StepGlyphsProps) {
  const size = px(Math.max(4.5, Math.min(10.5, layout.column * 0.8)));
  return (
    <g>
      {layout.moves.slice(0, layout.scored).map(({ point, seen, x, position }, index) => {
        if (!seen || (layout.column < leastBar && index !== upTo)) return null;
        const isAhead = index > upTo;
        return (
          <g key={point.move.id} opacity={isAhead ? 0.7 : undefined}>
            <SeatGlyph
              seat={pack.seats.find(({ id }) => id === point.move.seat)}
              x={x}
              y={layout.y(position)}
              size={hasCursor && index === upTo ? 16 : size}
              hollow={isAhead}
            />
          </g>
        );
      })}
    </g>
  );
}
