import type { BarSegment } from './bar-stack.ts';
import { ink, px } from './ink.ts';
import type { PlottedMove, PositionLayout } from './position-layout.ts';

export interface PositionBarsProps {
  readonly layout: PositionLayout;
  readonly moves: readonly PlottedMove[];
  readonly faint?: boolean;
}

const outline = 1.5;

/** Bars from zero: what each move added, stacked by criterion. */
export function PositionBars({ layout, moves, faint = false }: PositionBarsProps) {
  const width = px(Math.max(2, Math.min(16, layout.column * 0.42)));
  return (
    <g opacity={faint ? 0.4 : undefined}>
      {moves.map(
        ({ point, x, bars }) =>
          bars && (
            <g key={point.move.id}>
              {bars.map((segment) => (
                <Segment
                  key={segment.criterion}
                  segment={segment}
                  x={px(x - width / 2)}
                  width={width}
                  y={layout.y}
                />
              ))}
              {bars.length === 0 && (
                <line
                  x1={px(x - width / 2)}
                  x2={px(x + width / 2)}
                  y1={layout.y(0)}
                  y2={layout.y(0)}
                  stroke={ink.line2}
                  strokeWidth={2}
                />
              )}
            </g>
          ),
      )}
    </g>
  );
}

interface SegmentProps {
  readonly segment: BarSegment;
  readonly x: number;
  readonly width: number;
  readonly y: PositionLayout['y'];
}

function Segment({ segment, x, width, y }: SegmentProps) {
  const { kind, mark, from, to } = segment;
  const top = Math.min(y(from), y(to));
  // A hairline of the surface keeps one criterion apart from the next.
  const height = Math.max(1, Math.abs(y(from) - y(to)) - 1);
  const colour = kind === 'benefit' ? ink.benefit : ink.fear;
  if (mark === 'solid') {
    return <rect x={x} y={px(top + 0.5)} width={width} height={px(height)} fill={colour} />;
  }
  const stroke = Math.min(outline, height / 2.5);
  return (
    <rect
      x={px(x + stroke / 2)}
      y={px(top + 0.5 + stroke / 2)}
      width={px(width - stroke)}
      height={px(height - stroke)}
      fill={ink.surface}
      stroke={colour}
      strokeWidth={px(stroke)}
    />
  );
}
