import { HaloText } from './halo-text.tsx';
import { ink, px } from './ink.ts';
import type { PositionLayout } from './position-layout.ts';
import { waitingText } from './position-words.ts';

export interface WaitingStretchProps {
  readonly layout: PositionLayout;
  readonly hatchId: string;
  readonly size: number;
}

/** What has not been scored: hatched, counted, never guessed. */
export function WaitingStretch({ layout, hatchId, size }: WaitingStretchProps) {
  const { moves, scored, end, column, top, bottom } = layout;
  const last = moves.at(-1);
  if (!last || scored === moves.length) return null;
  const width = px(last.x + column / 2 - end);
  const words = waitingText(moves.slice(scored).map(({ point }) => point));
  return (
    <g>
      <rect x={end} y={top} width={width} height={bottom - top} fill={`url(#${hatchId})`} />
      <HaloText x={px(end + width / 2)} y={bottom - 8} anchor="middle" size={size} fill={ink.ink2}>
        {words}
      </HaloText>
    </g>
  );
}
