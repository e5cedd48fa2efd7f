import { ink, px } from './ink.ts';
import { stepPath } from './step-path.ts';

export interface SparklineProps {
  /** The net after each rated move. */
  readonly positions: readonly number[];
  /** Lowest and highest of the scale, shared by every line of a table. */
  readonly range: readonly [number, number];
  readonly width: number;
  readonly height: number;
  /** Its conclusion; without one it is decoration beside a figure. */
  readonly label?: string | undefined;
}

const dot = 2.75;

/** A session in a line: step line, zero line, a dot where it stands. */
export function Sparkline({ positions, range, width, height, label }: SparklineProps) {
  const low = Math.min(0, range[0]);
  const high = Math.max(0, range[1], low + 1);
  const y = (value: number) =>
    px(height - dot - ((value - low) / (high - low)) * (height - 2 * dot));
  const x = (index: number) =>
    px(dot + (index / Math.max(1, positions.length)) * (width - 2 * dot));
  const steps = positions.map((position, index) => ({ x: x(index + 1), y: y(position) }));
  const last = steps.at(-1);
  return (
    <svg
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} stroke={ink.line2} />
      {last && (
        <>
          <path
            d={stepPath([{ x: x(0), y: y(0) }, ...steps])}
            fill="none"
            stroke={ink.ink}
            strokeWidth={1.75}
          />
          <circle cx={last.x} cy={last.y} r={dot} fill={ink.ink} />
        </>
      )}
    </svg>
  );
}
