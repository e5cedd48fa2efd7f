import { chartColumns } from '../../../src-main/report/charts/chart-columns.ts';
import type { ChartRound } from '../../../src-main/report/charts/chart-data.ts';
import { middleOf, plotArea, plotScale } from '../../../src-main/report/charts/plot-area.ts';
import type { PositionLayout } from '../../../src-main/report/charts/position-layout.ts';
import type { PositionLines } from './position-lines.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = { left: 38, top: 22, bottom: 27 };
/** Nearer to each other than this, glyphs would hide the line. */
const leastForGlyphs = 8;

export interface LinesLayout extends PositionLayout {
  readonly showsGlyphs: boolean;
  /** The middle of a slot's place. */
  readonly x: (index: number) => number;
  /** The slot nearest to a place. */
  readonly indexAt: (x: number) => number;
}

/** Geometry of the replay's chart. @param labels pixels kept free at the right for words */
export function linesLayout(
  { slots }: PositionLines,
  rounds: readonly ChartRound[],
  size: Size,
  labels: number,
): LinesLayout {
  const points = slots.map(({ move, seen }) => {
    return { move, values: {}, net: null, position: seen.end, spread: null };
  });
  const { columns, rounds: stretches, places } = chartColumns(points, rounds);
  const area = plotArea({ ...size, margin: { ...margin, right: labels } }, stretches, places);
  const { left, right: end, column } = area;
  const values = slots.flatMap(({ seen, board }) => [seen.now, seen.end, board.now, board.end]);
  return {
    ...area,
    ...plotScale(area, values),
    moves: [],
    scored: slots.length,
    end,
    showsGlyphs: column >= leastForGlyphs,
    x: (index) => middleOf(area, columns[index]?.place ?? 0),
    indexAt(at) {
      const place = (at - left) / column - 0.5;
      const gaps = columns.map((each) => Math.abs(each.place - place));
      return gaps.indexOf(Math.min(...gaps));
    },
  };
}
