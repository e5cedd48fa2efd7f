import { useMemo } from 'react';
import { PositionChart } from '../../src-main/report/charts/position-chart.tsx';
import { PositionTable } from '../../src-main/report/charts/position-table.tsx';
import type { Round } from '../../src-main/game/state.ts';
import type { TrajectoryPoint } from '../../src-main/game/trajectory.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { useSize } from './use-size.ts';
import styles from './position-figure.module.css';

interface PositionFigureProps {
  readonly points: readonly TrajectoryPoint[];
  readonly rounds: readonly Round[];
  readonly pack: Pack;
  readonly isTable: boolean;
  readonly selected: string | null;
}

/** Below this height the chart gives up its bars. */
const low = 120;

/** The position chart as large as its place, or the same data as a table. */
export function PositionFigure({ points, rounds, pack, isTable, selected }: PositionFigureProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const opened = useMemo(() => openedRounds(rounds), [rounds]);
  return (
    <div ref={box} className={styles.figure}>
      {isTable ? (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label="Position as a table">
          <PositionTable
            points={points}
            pack={pack}
            caption={`Net position for ${pack.protagonist.name}`}
            className={styles.table}
          />
        </div>
      ) : (
        size && (
          <PositionChart
            points={points}
            rounds={opened}
            pack={pack}
            width={size.width}
            height={size.height}
            options={{ compact: size.height < low, ...(selected && { selected }) }}
          />
        )
      )}
    </div>
  );
}

function openedRounds(rounds: readonly Round[]) {
  return rounds
    .filter(({ status }) => status !== 'planned')
    .map(({ number, plan }) => ({ number, name: plan.name }));
}
