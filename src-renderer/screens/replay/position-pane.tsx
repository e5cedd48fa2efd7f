import { useMemo, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useSize } from '../../parts/use-size.ts';
import { audienceName } from './audience-words.ts';
import { ForkBlock } from './fork-block.tsx';
import { ImperativesTable } from './imperatives-table.tsx';
import { KeyHints } from './key-hints.tsx';
import { LinesChart } from './lines-chart.tsx';
import { LinesTable } from './lines-table.tsx';
import { positionLines } from './position-lines.ts';
import type { Forking } from './use-fork.ts';
import type { Replay } from './use-replay.ts';
import styles from './position-pane.module.css';

interface PositionPaneProps {
  readonly replay: Replay;
  /** The version shown, which may lag behind the cursor while it is dragged. */
  readonly version: number;
  readonly forking: Forking;
}

/** How far what the audience could see lay from what was so. */
export function PositionPane({ replay, version, forking }: PositionPaneProps) {
  const { pack, audience, view, whole, isMarked, seek } = replay;
  const [place, size] = useSize<HTMLDivElement>();
  const [isTable, setTable] = useState(false);
  const showsBoard = isMarked && audience !== 'control';
  const [now, end] = [view.at(version), view.end];
  const [wholeNow, wholeEnd] = [whole.at(version), whole.end];
  const lines = useMemo(
    () => positionLines({ now, end, wholeNow, wholeEnd }, pack, showsBoard),
    [now, end, wholeNow, wholeEnd, pack, showsBoard],
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
  const seenBy = showsBoard ? who : null;
  return (
    <section className={styles.pane} aria-labelledby="replay-position">
      <div className={styles.head}>
        <h2 id="replay-position" className={styles.title}>
          Net position for {pack.protagonist.name}
        </h2>
        <p className={styles.caption}>
          {captionText(audience === 'control' ? null : who, showsBoard)}
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
      {(audience === 'control' || isMarked) && <ImperativesTable pack={pack} state={wholeNow} />}
      <ForkBlock forking={forking} />
      <KeyHints seats={pack.seats.length} />
    </section>
  );
}

function captionText(who: string | null, showsBoard: boolean): string {
  if (who === null) return 'strong, as scored at the time; faint, what came later';
  if (!showsBoard) return `counting only what ${who} could see`;
  return `solid, counting only what ${who} could see; dashed, every move`;
}
