import { area, curveStepAfter, line } from 'd3-shape';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Span {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

const stepLine = line<Place>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveStepAfter)
  .digits(2);

const stepBand = area<Span>()
  .x(({ x }) => x)
  .y0(({ low }) => low)
  .y1(({ high }) => high)
  .curve(curveStepAfter)
  .digits(2);

/** Level up to each place, then straight to its height: a move happens at once. */
export function stepPath(places: readonly Place[]): string {
  return stepLine(places) ?? '';
}

/** The area between two step lines. */
export function bandPath(spans: readonly Span[]): string {
  return stepBand(spans) ?? '';
}
