import { chartColumns } from '../../../src-main/report/charts/chart-columns.ts';
import { px } from '../../../src-main/report/charts/ink.ts';
import { middleOf, plotArea, plotScale } from '../../../src-main/report/charts/plot-area.ts';
import type { PositionLayout } from '../../../src-main/report/charts/position-layout.ts';
import type { Comparison } from '../../../src-main/report/comparison.ts';
import { isOneEvent } from '../../../src-main/report/comparison/lined-move.ts';
import type { LinePoint } from '../../../src-main/report/comparison/trajectories.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ChartLayout extends PositionLayout {
  /** The middle of a row's place. */
  readonly x: (row: number) => number;
  /** Where the fork left, between two places; `null` where there is none. */
  readonly fork: number | null;
  /** Of each line, how many points from the first one before it has too. */
  readonly shared: readonly number[];
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
    shared: lines.map((_, place) => sharedPoints({ lines, rows }, place)),
  };
}

/** The longest stretch that a line has in common with one of those before it. */
function sharedPoints({ lines, rows }: Pick<Comparison, 'lines' | 'rows'>, place: number): number {
  const own = lines[place] ?? [];
  const isOne = (point: LinePoint, other: LinePoint | undefined, before: number) => {
    const { moves = [] } = rows[point.row] ?? {};
    const [mine, theirs] = [moves[place], moves[before]];
    const isMade = other?.row === point.row && mine && theirs && isOneEvent(mine, theirs);
    return isMade === true && Math.abs(other.position - point.position) <= 1e-9;
  };
  const stretches = lines.slice(0, place).map((line, before) => {
    const apart = own.findIndex((point, at) => !isOne(point, line[at], before));
    return apart < 0 ? own.length : apart;
  });
  return Math.max(0, ...stretches);
}
