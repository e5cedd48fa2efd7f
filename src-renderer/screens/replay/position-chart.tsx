import { memo, useMemo, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useSize } from '../../parts/use-size.ts';
import { audienceName } from './audience-words.ts';
import { ImperativesTable } from './imperatives-table.tsx';
import { LinesChart } from './lines-chart.tsx';
import { LinesTable } from './lines-table.tsx';
import { positionLines } from './position-lines.ts';
import type { Replay } from './use-replay.ts';
import styles from './position-pane.module.css';

interface PositionChartProps {
  /** As it is shown, which may lag behind the cursor while it is dragged. */
  readonly replay: Replay;
}

/** How far what the audience could see lay from what was so. */
export const PositionChart = memo(function ChartOfPosition({ replay }: PositionChartProps) {
  const { pack, audience, view, behind, version, seek } = replay;
  const [place, size] = useSize<HTMLDivElement>();
  const [isTable, setTable] = useState(false);
  const [now, end] = [view.at(version), view.end];
  const [boardNow, boardEnd] = [behind?.at(version), behind?.end];
  const lines = useMemo(
    () =>
      positionLines(
        { now, end },
        boardNow && boardEnd ? { now: boardNow, end: boardEnd } : null,
        pack,
      ),
    [now, end, boardNow, boardEnd, pack],
  );
  // The ruler above names the rounds.
  const rounds = useMemo(
    () =>
      end.rounds
        .filter(({ status }) => status !== 'planned')
        .map(({ number }) => ({ number, name: '' })),
    [end],
  );
  const who = audienceName(pack, audience);
  const seenBy = behind ? who : null;
  return (
    <>
      <div className={styles.head}>
        <h2 id="replay-position" className={styles.title}>
          Net position for {pack.protagonist.name}
        </h2>
        <p className={styles.caption}>
          {captionText(audience === 'control' ? null : who, behind !== null)}
        </p>
        <Button variant="link" size="small" onPress={() => setTable(!isTable)}>
          {isTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </div>
      <div ref={place} className={isTable ? styles.table : styles.chart}>
        {isTable ? (
          <LinesTable lines={lines} pack={pack} seenBy={seenBy} />
        ) : (
          size && (
            <LinesChart
              lines={lines}
              rounds={rounds}
              pack={pack}
              size={size}
              seenBy={seenBy}
              onGo={seek}
            />
          )
        )}
      </div>
      {/* Control's own judgement, which no other audience is told. */}
      {(behind !== null || audience === 'control') && (
        <ImperativesTable pack={pack} state={boardNow ?? now} />
      )}
    </>
  );
});

function captionText(who: string | null, showsBoard: boolean): string {
  if (who === null) return 'strong, as scored at the time; faint, what came later';
  if (!showsBoard) return `counting only what ${who} could see`;
  return `solid, counting only what ${who} could see; dashed, every move`;
}
