import { scaleLinear } from 'd3-scale';
import type { ChartStretch } from './chart-columns.ts';
import { px } from './ink.ts';
import { roundSteps } from './round-steps.ts';

export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Where moves stand side by side: the edges, and the stretch of every round. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The width of a place. */
  readonly column: number;
  readonly rounds: readonly (ChartStretch & { readonly x: number; readonly width: number })[];
}

/** @param places how many there are, those of rounds without moves among them */
export function plotArea(
  { width, height, margin }: PlotFrame,
  stretches: readonly ChartStretch[],
  places: number,
): PlotArea {
  const { left, top } = margin;
  const right = Math.max(left + 40, width - margin.right);
  const bottom = Math.max(top + 20, height - margin.bottom);
  const column = (right - left) / Math.max(1, places);
  return {
    left,
    right,
    top,
    bottom,
    column,
    rounds: stretches.map((stretch) => ({
      ...stretch,
      x: px(left + stretch.from * column),
      width: (stretch.to - stretch.from) * column,
    })),
  };
}

/** The middle of a place. */
export function middleOf({ left, column }: PlotArea, place: number): number {
  return px(left + (place + 0.5) * column);
}

export interface PlotScale {
  readonly steps: readonly number[];
  readonly y: (value: number) => number;
}

/**
 * Every value fits; a calm session is not blown up to fill the height.
 *
 * @param apart pixels between gridlines at the least
 */
export function plotScale(
  { top, bottom }: PlotArea,
  values: readonly number[],
  apart = 17,
): PlotScale {
  const extent = values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [-2, 4],
  );
  const scale = scaleLinear(extent, [bottom - 4, top + 4]);
  return {
    steps: roundSteps(extent, Math.max(2, Math.min(5, Math.floor((bottom - top) / apart)))),
    y: (value) => px(scale(value)),
  };
}
