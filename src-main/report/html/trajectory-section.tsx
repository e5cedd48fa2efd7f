import { PositionChart } from '../charts/position-chart.tsx';
import { SectionFrame } from './parts.tsx';
import type { SectionProps } from './page.ts';
import { TrajectoryTable } from './trajectory-table.tsx';

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
      </figure>
      <TrajectoryTable page={page} />
    </SectionFrame>
  );
}
