import { PositionChart } from '../charts/position-chart.tsx';
import { PositionTable } from '../charts/position-table.tsx';
import { SectionFrame } from './parts.tsx';
import type { SectionProps } from './page.ts';

export function TrajectorySection({ page }: SectionProps) {
  const { trajectory, board, roundWord } = page.model;
  return (
    <SectionFrame id="trajectory">
      <p>{trajectory.conclusion}</p>
      <figure>
        <figcaption>
          <b>Net position for {board.protagonist.name}</b> {trajectory.caption}
        </figcaption>
        <PositionChart
          points={trajectory.points}
          rounds={trajectory.rounds}
          pack={board}
          width={662}
          height={300}
          options={{ falls: 2, roundWord }}
        />
        <details>
          <summary>Show as table</summary>
          <PositionTable
            points={trajectory.points}
            pack={board}
            caption="The position after each move"
            className="plain position"
            hrefOf={(moveId) => page.links.move(moveId)}
          />
        </details>
      </figure>
    </SectionFrame>
  );
}
