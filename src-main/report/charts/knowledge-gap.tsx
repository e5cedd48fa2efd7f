import { ink, px } from './ink.ts';
import { linePlaces } from './position-line.tsx';
import type { PositionLayout } from './position-layout.ts';
import { bandPath, stepPath } from './step-path.ts';

export interface KnowledgeGapProps {
  readonly layout: PositionLayout;
  readonly upTo: number;
  readonly hasCursor: boolean;
  readonly hatchId: string;
}

/** Where the position differs from what an audience could see of it: dashed, hatched between. */
export function KnowledgeGap({ layout, upTo, hasCursor, hatchId }: KnowledgeGapProps) {
  const { moves, y } = layout;
  const stretches: { x: number; low: number; high: number }[][] = [];
  let open: { x: number; low: number; high: number }[] | null = null;
  for (const [index, move] of moves.slice(0, upTo + 1).entries()) {
    const differs = Math.abs(move.position - move.point.position) > 0.05;
    const span = { x: move.x, low: y(move.position), high: y(move.point.position) };
    if (open) {
      const before = open.at(-1) ?? span;
      if (!differs) {
        open.push({ ...before, x: move.x });
        open = null;
        continue;
      }
      open.push(span);
    } else if (differs && !(hasCursor && index === upTo)) {
      open = [span];
      stretches.push(open);
    }
  }
  const last = open?.at(-1);
  if (open && last && !hasCursor) open.push({ ...last, x: layout.end });
  const ahead = linePlaces(layout, ({ point }) => point.position).slice(upTo + 1);
  const finish = ahead.at(-1);
  return (
    <g fill="none">
      {hasCursor && finish && (
        <path
          d={stepPath([...ahead, { ...finish, x: layout.end }])}
          stroke={ink.line2}
          strokeWidth={1.5}
        />
      )}
      {stretches.map((spans) => {
        const from = spans[0]?.x ?? 0;
        const dashed = spans.map(({ x, high }) => ({ x, y: high }));
        const ends = [
          { x: px(from), y: spans[0]?.low ?? 0 },
          { x: px(from), y: spans[0]?.high ?? 0 },
        ];
        return (
          <g key={from}>
            <path d={bandPath(spans)} fill={`url(#${hatchId})`} />
            <path
              d={`${stepPath(ends)}${stepPath(dashed).replace('M', 'L')}`}
              stroke={ink.ink2}
              strokeWidth={1.5}
              strokeDasharray="5 3"
            />
          </g>
        );
      })}
    </g>
  );
}
