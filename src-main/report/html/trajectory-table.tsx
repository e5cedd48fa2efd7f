import { PositionTable } from '../charts/position-table.tsx';
import type { SectionProps } from './page.ts';

/** What the chart shows in figures: folded on a screen, open on paper. */
export function TrajectoryTable({ page }: SectionProps) {
  const { trajectory, board } = page.model;
  if (trajectory.points.length === 0) return null;
  return (
    <details className="data" open={page.isUnfolded}>
      <summary>Show as table</summary>
      <PositionTable
        points={trajectory.points}
        pack={board}
        caption="The position after each move"
        className="plain position"
        hrefOf={(moveId) => page.links.move(moveId)}
      />
    </details>
  );
}
