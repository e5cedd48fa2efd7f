import { HaloText } from './halo-text.tsx';
import { ink, px } from './ink.ts';
import type { PositionLayout } from './position-layout.ts';
import { waitingText } from './position-words.ts';
import { textWidth } from './text-width.ts';

export interface WaitingStretchProps {
  readonly layout: PositionLayout;
  readonly hatchId: string;
  readonly size: number;
}

/** What has not been scored: hatched, counted, never guessed. */
export function WaitingStretch({ layout, hatchId, size }: WaitingStretchProps) {
  const { end, top, bottom } = layout;
  const label = waitingLabel(layout, size);
  if (!label) return null;
  const { words, middle, y } = label;
  const width = px(2 * (middle - end));
  return (
    <g>
      <rect x={end} y={top} width={width} height={bottom - top} fill={`url(#${hatchId})`} />
      <HaloText x={px(middle)} y={y} anchor="middle" size={size} fill={ink.ink2}>
        {words}
      </HaloText>
    </g>
  );
}

/** “2 to score” and where it stands; `null` when nothing waits. */
export function waitingLabel(layout: PositionLayout, size: number) {
  const { moves, scored, end, column, bottom } = layout;
  const last = moves.at(-1);
  if (!last || scored === moves.length) return null;
  const words = waitingText(moves.slice(scored).map(({ point }) => point));
  const middle = (end + last.x + column / 2) / 2;
  const half = textWidth(words, size) / 2;
  return { words, middle, from: middle - half, to: middle + half, y: bottom - 8 };
}
