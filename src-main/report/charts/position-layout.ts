import { scaleLinear } from 'd3-scale';
import { barStack } from './bar-stack.ts';
import type { BarSegment } from './bar-stack.ts';
import type { ChartStretch } from './chart-columns.ts';
import { chartColumns } from './chart-columns.ts';
import type { ChartPack, ChartPoint, ChartRound } from './chart-data.ts';
import { px } from './ink.ts';
import { roundSteps } from './round-steps.ts';

/** A move on the chart: its place, its point, and what the audience made of it. */
export interface PlottedMove {
  readonly x: number;
  /** Among all moves. */
  readonly point: ChartPoint;
  /** Among the moves the audience saw; `null` when it did not see this one. */
  readonly seen: ChartPoint | null;
  /** Where the audience's line stands after it. */
  readonly position: number;
  /** `null` where none is drawn; empty where nothing the move was rated on had an effect. */
  readonly bars: readonly BarSegment[] | null;
}

export interface PositionLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly moves: readonly PlottedMove[];
  /** How many moves the line reaches; what follows has not been scored. */
  readonly scored: number;
  /** Where the line stops. */
  readonly end: number;
  readonly rounds: readonly (ChartStretch & { readonly x: number; readonly width: number })[];
  readonly steps: readonly number[];
  readonly y: (value: number) => number;
}

export interface PositionFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: { left: number; right: number; top: number; bottom: number };
  readonly bars: boolean;
}

/** Pixels between moves under which bars and glyphs would only smear. */
export const leastBar = 3;

/** @param board every move, where `points` are only those an audience saw */
export function positionLayout(
  points: readonly ChartPoint[],
  board: readonly ChartPoint[],
  rounds: readonly ChartRound[],
  pack: ChartPack,
  { width, height, margin, bars }: PositionFrame,
): PositionLayout {
  const { columns, rounds: stretches, places } = chartColumns(board, rounds);
  const [left, right] = [margin.left, Math.max(margin.left + 40, width - margin.right)];
  const [top, bottom] = [margin.top, Math.max(margin.top + 20, height - margin.bottom)];
  const column = places === 0 ? right - left : (right - left) / places;
  const seenById = new Map(points.map((point) => [point.move.id, point]));
  let position = 0;
  const moves = columns.map(({ place, point }): PlottedMove => {
    const seen = seenById.get(point.move.id) ?? null;
    position = seen?.position ?? position;
    const isDrawn = bars && column >= leastBar && seen !== null && seen.net !== null;
    const stack = isDrawn ? barStack(seen.values, pack.criteria) : null;
    return { x: px(left + (place + 0.5) * column), point, seen, position, bars: stack };
  });
  const scored = moves.findLastIndex(({ point }) => point.net !== null) + 1;
  const last = moves[scored - 1];
  const extent = extentOf(moves);
  const scale = scaleLinear([...extent], [bottom - 4, top + 4]);
  return {
    left,
    right,
    top,
    bottom,
    column,
    moves,
    scored,
    end: last ? px(last.x + column / 2) : left,
    rounds: stretches.map((stretch) => ({
      ...stretch,
      x: px(left + stretch.from * column),
      width: (stretch.to - stretch.from) * column,
    })),
    steps: roundSteps(extent, Math.max(2, Math.min(5, Math.floor((bottom - top) / 17)))),
    y: (value) => px(scale(value)),
  };
}

/** Everything drawn fits; a calm session is not blown up to fill the height. */
function extentOf(moves: readonly PlottedMove[]): [number, number] {
  let [low, high] = [-2, 4];
  for (const { point, position, bars } of moves) {
    const ends = (bars ?? []).map(({ to }) => to);
    const { spread } = point;
    low = Math.min(low, position, point.position, spread?.low ?? 0, ...ends);
    high = Math.max(high, position, point.position, spread?.high ?? 0, ...ends);
  }
  return [low, high];
}
