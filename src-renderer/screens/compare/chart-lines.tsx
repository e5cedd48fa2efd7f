import { ink, px } from '../../../src-main/report/charts/ink.ts';
import { SeatGlyph } from '../../../src-main/report/charts/seat-glyph.tsx';
import type { Place } from '../../../src-main/report/charts/step-path.ts';
import { bandPath, stepPath } from '../../../src-main/report/charts/step-path.ts';
import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import type { ChartLayout } from './chart-layout.ts';
import { LineStroke } from './line-stroke.tsx';

interface ChartLinesProps {
  readonly comparison: Comparison;
  readonly layout: ChartLayout;
}

/** Between the lowest and the highest evaluator, of each of two. */
export function Bands({ comparison: { lines, sides }, layout }: ChartLinesProps) {
  if (sides.length !== 2) return null;
  return (
    <g fill={ink.ink} fillOpacity={0.13}>
      {lines.map((points, place) => {
        const own = points.slice(layout.shared[place]);
        const spans = own.flatMap(({ row, spread }) =>
          spread
            ? [{ x: layout.x(row), low: layout.y(spread.low), high: layout.y(spread.high) }]
            : [],
        );
        const last = spans.at(-1);
        if (!last) return null;
        return <path key={place} d={bandPath([...spans, { ...last, x: layout.right }])} />;
      })}
    </g>
  );
}

/** A solid, the others each in a way of its own; what several share is drawn once. */
export function Lines({ comparison: { lines, sides }, layout }: ChartLinesProps) {
  return lines.map((points, place) => {
    if (sides[place]?.totals.net === null) return null;
    const from = layout.shared[place] ?? 0;
    const before = points[from - 1];
    const start: Place = before
      ? { x: layout.x(before.row), y: layout.y(before.position) }
      : { x: layout.left, y: layout.y(0) };
    const steps = points
      .slice(from)
      .map(({ row, position }) => ({ x: layout.x(row), y: layout.y(position) }));
    const last = steps.at(-1) ?? start;
    const path = stepPath([start, ...steps, { ...last, x: layout.right }]);
    return <LineStroke key={sides[place]?.id} place={place} path={path} />;
  });
}

/** Each step of two ends in the mark of the seat that moved, hollow for B. */
export function Glyphs({ comparison, layout, pack }: ChartLinesProps & { readonly pack: Pack }) {
  const { lines, rows, sides } = comparison;
  const size = px(Math.min(10.5, layout.column * 0.8));
  if (sides.length !== 2 || size < 4) return null;
  return (
    <g>
      {lines.flatMap((points, place) =>
        points
          .slice(layout.shared[place])
          .flatMap(({ row, position, net }) =>
            net === null
              ? []
              : [
                  <SeatGlyph
                    key={`${place} ${row}`}
                    seat={pack.seats.find(({ id }) => id === rows[row]?.seat)}
                    x={layout.x(row)}
                    y={layout.y(position)}
                    size={size}
                    hollow={place > 0}
                  />,
                ],
          ),
      )}
    </g>
  );
}
