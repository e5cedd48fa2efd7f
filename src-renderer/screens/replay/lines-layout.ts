import { scaleLinear } from 'd3-scale';
import { chartColumns } from '../../../src-main/report/charts/chart-columns.ts';
import type { ChartRound } from '../../../src-main/report/charts/chart-data.ts';
import { px } from '../../../src-main/report/charts/ink.ts';
import type { PositionLayout } from '../../../src-main/report/charts/position-layout.ts';
import { roundSteps } from '../../../src-main/report/charts/round-steps.ts';
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
  { width, height }: Size,
  labels: number,
): LinesLayout {
  const points = slots.map(({ move, seen }) => {
    return { move, values: {}, net: null, position: seen.end, spread: null };
  });
  const { columns, rounds: stretches, places } = chartColumns(points, rounds);
  const { left, top } = margin;
  const bottom = Math.max(top + 20, height - margin.bottom);
  const right = Math.max(left + 40, width - labels);
  const column = (right - left) / Math.max(1, places);
  const values = slots.flatMap(({ seen, board }) => [seen.now, seen.end, board.now, board.end]);
  const extent = [Math.min(-2, ...values), Math.max(4, ...values)] as const;
  const y = scaleLinear([...extent], [bottom - 4, top + 4]);
  const x = (index: number) => px(left + ((columns[index]?.place ?? 0) + 0.5) * column);
  return {
    left,
    right,
    top,
    bottom,
    column,
    moves: [],
    scored: slots.length,
    end: right,
    rounds: stretches.map((stretch) => ({
      ...stretch,
      x: px(left + stretch.from * column),
      width: (stretch.to - stretch.from) * column,
    })),
    steps: roundSteps(extent, Math.max(2, Math.min(5, Math.floor((bottom - top) / 17)))),
    y: (value) => px(y(value)),
    showsGlyphs: column >= leastForGlyphs,
    x,
    indexAt(at) {
      const place = (at - left) / column - 0.5;
      const gaps = columns.map((each) => Math.abs(each.place - place));
      return gaps.indexOf(Math.min(...gaps));
    },
  };
}
