import { ink, px } from './ink.ts';

export interface ValueBarProps {
  readonly kind: 'benefit' | 'fear';
  readonly value: number;
  /** The largest size on this scale, shared by every bar of a table. */
  readonly most: number;
  readonly width?: number;
}

const height = 7;

/** A criterion's sum from a middle line: solid where it came about, hollow where it receded. */
export function ValueBar({ kind, value, most, width = 56 }: ValueBarProps) {
  const middle = width / 2;
  const length = px(most > 0 ? (Math.abs(value) / most) * (middle - 1) : 0);
  const colour = kind === 'benefit' ? ink.benefit : ink.fear;
  return (
    <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {value > 0 && <rect x={middle} y={0} width={length} height={height} fill={colour} />}
      {value < 0 && <Hollow x={px(middle - length)} width={length} colour={colour} />}
      <line x1={middle} x2={middle} y1={0} y2={height} stroke={ink.line2} />
    </svg>
  );
}

function Hollow({ x, width, colour }: { x: number; width: number; colour: string }) {
  const stroke = Math.min(1.5, width / 2.5);
  return (
    <rect
      x={px(x + stroke / 2)}
      y={0.75}
      width={px(Math.max(0.1, width - stroke))}
      height={height - 1.5}
      fill={ink.surface}
      stroke={colour}
      strokeWidth={px(stroke)}
    />
  );
}
