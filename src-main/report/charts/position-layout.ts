import { barStack } from './bar-stack.ts';
import type { BarSegment } from './bar-stack.ts';
import { chartColumns } from './chart-columns.ts';
import type { ChartPack, ChartPoint, ChartRound } from './chart-data.ts';
import { px } from './ink.ts';
import { middleOf, plotArea, plotScale } from './plot-area.ts';
import type { PlotArea, PlotFrame, PlotScale } from './plot-area.ts';

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

export interface PositionLayout extends PlotArea, PlotScale {
  readonly moves: readonly PlottedMove[];
  /** How many moves the line reaches; what follows has not been scored. */
  readonly scored: number;
  /** Where the line stops. */
  readonly end: number;
}

export interface PositionFrame extends PlotFrame {
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
  frame: PositionFrame,
): PositionLayout {
  const { columns, rounds: stretches, places } = chartColumns(board, rounds);
  const area = plotArea(frame, stretches, places);
  const { left, column } = area;
  const seenById = new Map(points.map((point) => [point.move.id, point]));
  let position = 0;
  const moves = columns.map(({ place, point }): PlottedMove => {
    const seen = seenById.get(point.move.id) ?? null;
    position = seen?.position ?? position;
    const isDrawn = frame.bars && column >= leastBar && seen !== null && seen.net !== null;
    const stack = isDrawn ? barStack(seen.values, pack.criteria) : null;
    return { x: middleOf(area, place), point, seen, position, bars: stack };
  });
  const scored = moves.findLastIndex(({ point }) => point.net !== null) + 1;
  const last = moves[scored - 1];
  return {
    ...area,
    ...plotScale(area, moves.flatMap(reachOf)),
    moves,
    scored,
    end: last ? px(last.x + column / 2) : left,
  };
}

/** Every height at which something of a move is drawn. */
function reachOf({ point, position, bars }: PlottedMove): number[] {
  const { spread } = point;
  const ends = (bars ?? []).map(({ to }) => to);
  return [position, point.position, spread?.low ?? 0, spread?.high ?? 0, ...ends];
}
