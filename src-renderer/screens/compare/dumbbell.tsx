import type { ReactNode } from 'react';
import { ink, px } from '../../../src-main/report/charts/ink.ts';
import { SeatGlyph } from '../../../src-main/report/charts/seat-glyph.tsx';
import type { Seat } from '../../../src-main/scenario/pack.ts';

interface DumbbellProps {
  /** A solid, B hollow; what nobody rated is not drawn. */
  readonly values: readonly (number | null)[];
  /** Lowest and highest, shared by every row of a table. */
  readonly range: readonly [number, number];
  readonly width: number;
  readonly colour: string;
  /** The mark that both are; a dot without one. */
  readonly seat?: Seat | undefined;
}

const height = 20;
const edge = 9;

/** Two values on one line, decoration beside their figures. */
export function Dumbbell({
  values: [a = null, b = null],
  range,
  width,
  colour,
  seat,
}: DumbbellProps) {
  const [low, high] = [Math.min(0, range[0]), Math.max(0, range[1])];
  const span = Math.max(1, high - low);
  const x = (value: number) => px(edge + ((value - low) / span) * (width - 2 * edge));
  const mark = (value: number | null, hollow: boolean): ReactNode =>
    value !== null &&
    (seat ? (
      <SeatGlyph seat={seat} x={x(value)} y={height / 2} size={12} hollow={hollow} />
    ) : (
      <circle
        cx={x(value)}
        cy={height / 2}
        r={hollow ? 3.75 : 4.5}
        fill={hollow ? ink.surface : colour}
        stroke={hollow ? colour : undefined}
        strokeWidth={1.75}
      />
    ));
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line x1={0} x2={width} y1={height / 2} y2={height / 2} stroke={ink.line} />
      <line x1={x(0)} x2={x(0)} y1={5} y2={height - 5} stroke={ink.edge} />
      {a !== null && b !== null && (
        <line
          x1={x(a)}
          x2={x(b)}
          y1={height / 2}
          y2={height / 2}
          stroke={colour}
          strokeWidth={1.75}
        />
      )}
      {mark(a, false)}
      {mark(b, true)}
    </svg>
  );
}
