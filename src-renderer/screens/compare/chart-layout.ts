import { chartColumns } from '../../../src-main/report/charts/chart-columns.ts';
import { px } from '../../../src-main/report/charts/ink.ts';
import { middleOf, plotArea, plotScale } from '../../../src-main/report/charts/plot-area.ts';
import type { PositionLayout } from '../../../src-main/report/charts/position-layout.ts';
import type { Comparison } from '../../../src-main/report/comparison.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ChartLayout extends PositionLayout {
  /** The middle of a row's place. */
  readonly x: (row: number) => number;
  /** Where the fork left, between two places; `null` where there is none. */
  readonly fork: number | null;
  /** How many points the first two lines have in common, from the first. */
  readonly shared: number;
}

const margin = { left: 46, top: 22, bottom: 10 };
const gridApart = 22;

/** Geometry of the chart: a place for every row. @param labels pixels kept free at the right */
export function chartLayout(
  { rows, lines, rounds, stem, sides }: Comparison,
  size: Size,
  labels: number,
): ChartLayout {
  const points = rows.map(({ round, seat }, seq) => ({
    move: { id: String(seq), round, seq, seat, action: '', status: 'logged' as const },
    values: {},
    net: null,
    position: 0,
    spread: null,
  }));
  const { columns, rounds: stretches, places } = chartColumns(points, rounds);
  const area = plotArea({ ...size, margin: { ...margin, right: labels } }, stretches, places);
  const { left, right: end, column } = area;
  const values = lines.flat().flatMap(({ position, spread }) =>
    // Bands are drawn of two sessions; of more they would only cover each other.
    spread && sides.length === 2 ? [position, spread.low, spread.high] : [position],
  );
  const at = (row: number) => columns[row]?.place ?? 0;
  return {
    ...area,
    ...plotScale(area, values, gridApart),
    moves: [],
    scored: rows.length,
    end,
    x: (row) => middleOf(area, at(row)),
    fork: stem > 0 ? px(left + (at(stem - 1) + 1) * column) : null,
    shared: sharedPoints(lines, stem),
  };
}

function sharedPoints([a = [], b = []]: Comparison['lines'], stem: number): number {
  const apart = a.findIndex((point, place) => {
    const other = b[place];
    return (
      point.row >= stem ||
      other?.row !== point.row ||
      Math.abs(other.position - point.position) > 1e-9
    );
  });
  return apart < 0 ? Math.min(a.length, b.length) : apart;
}
