import { scaleLinear } from 'd3-scale';
import { roundSteps } from '../../../src-main/report/charts/round-steps.ts';

/** The position after a move. */
export interface NetPoint {
  readonly id: string;
  readonly seat: string;
  readonly round: number;
  readonly position: number;
}

/** All lengths are pixels of a picture of 1920 × 1080. */
export interface NetLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly steps: readonly { readonly value: number; readonly y: number }[];
  /** Those in which something public was scored. */
  readonly rounds: readonly {
    readonly number: number;
    readonly x: number;
    readonly isLabelled: boolean;
  }[];
  readonly line: readonly { readonly x: number; readonly y: number }[];
  /** The seats along the line; the last alone where they would lie over one another. */
  readonly marks: readonly {
    readonly point: NetPoint;
    readonly x: number;
    readonly y: number;
  }[];
  /** Where the number at the end of the line stands. */
  readonly figure: { readonly x: number; readonly y: number };
}

interface NetFrame {
  readonly width: number;
  readonly height: number;
  /** The number at the end of the line. */
  readonly total: string;
}

const axis = 76;
const foot = 64;
/** A glyph's half, so that none is cut off. */
const edge = 24;
const widest = 72;
/** Nearer than so glyphs would lie over one another. */
const closest = 30;
const figureSize = 84;
const figureGap = 40;
/** Room for a tick's label, above and below. */
const tick = 60;
const roundLabel = 84;

/** @param scored points of moves that have a net, at least one */
export function netLayout(scored: readonly NetPoint[], frame: NetFrame): NetLayout {
  const { width, height, total } = frame;
  const figureWidth = figureGap + total.length * figureSize * 0.55;
  const bottom = Math.max(height - foot, edge * 3);
  const column = Math.min(widest, Math.max(0, width - axis - figureWidth) / scored.length);
  const positions = scored.map(({ position }) => position);
  const extent = [Math.min(-2, ...positions), Math.max(4, ...positions)] as const;
  const y = scaleLinear([...extent], [bottom - edge, edge]);
  const marks = scored.map((point, index) => ({
    point,
    x: axis + (index + 0.5) * column,
    y: y(point.position),
  }));
  const last = marks.at(-1) ?? { x: axis, y: y(0) };
  const steps = stepsOf(extent, Math.max(2, Math.floor((bottom - 2 * edge) / tick) + 1));
  return {
    width,
    height,
    left: axis,
    right: width,
    bottom,
    steps: steps.map((value) => ({ value, y: y(value) })),
    rounds: roundsOf(marks, column),
    line: [{ x: axis, y: y(0) }, ...marks],
    marks: column < closest ? marks.slice(-1) : marks,
    figure: { x: last.x + figureGap, y: Math.min(Math.max(last.y, figureSize / 2), bottom) },
  };
}

/** Nought alone gives no measure: then the farthest whole number is said too. */
function stepsOf(extent: readonly [number, number], most: number): readonly number[] {
  const steps = roundSteps(extent, most);
  const [low, high] = extent;
  return steps.length > 1 ? steps : [0, Math.trunc(-low > high ? low : high)];
}

function roundsOf(marks: NetLayout['marks'], column: number): NetLayout['rounds'] {
  const rounds: { number: number; x: number; isLabelled: boolean }[] = [];
  let free = 0;
  for (const { point, x } of marks) {
    const number = point.round;
    if (rounds.at(-1)?.number === number) continue;
    const start = x - column / 2;
    const isLabelled = start >= free;
    if (isLabelled) free = start + roundLabel;
    rounds.push({ number, x: start, isLabelled });
  }
  return rounds;
}
