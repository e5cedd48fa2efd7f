import { moveNumber } from '../../game/find.ts';
import { HaloText } from './halo-text.tsx';
import { ink } from './ink.ts';
import type { PlottedMove, PositionLayout } from './position-layout.ts';

export interface PositionCursorProps {
  readonly layout: PositionLayout;
  readonly move: PlottedMove;
  readonly size: number;
}

/** The moment a replay has come to. */
export function PositionCursor({ layout, move, size }: PositionCursorProps) {
  const { x, point } = move;
  return (
    <g>
      <line x1={x} x2={x} y1={size + 4} y2={layout.bottom + 4} stroke={ink.focus} strokeWidth={2} />
      <HaloText
        x={x}
        y={layout.bottom + 6 + size}
        anchor="middle"
        size={size}
        fill={ink.focus}
        weight={650}
      >
        {moveNumber(point.move)}
      </HaloText>
    </g>
  );
}

/** Which move is open beside the chart. */
export function SelectedMark({ layout, move }: Omit<PositionCursorProps, 'size'>) {
  const half = Math.max(4, Math.min(12, layout.column / 2 - 2));
  return (
    <line
      x1={move.x - half}
      x2={move.x + half}
      y1={layout.bottom + 1.5}
      y2={layout.bottom + 1.5}
      stroke={ink.ink}
      strokeWidth={3}
    />
  );
}
