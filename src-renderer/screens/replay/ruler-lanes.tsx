import { memo, useMemo } from 'react';
import { findMove } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { Glyph } from '../../parts/glyph.tsx';
import type { Seat } from '../../../src-main/scenario/pack.ts';
import { injectMarks, moveMarks, type MoveMark } from './ruler-marks.ts';
import { percent } from './percent.ts';
import type { TimeScale } from './time-scale.ts';
import styles from './ruler-lanes.module.css';

interface RulerLanesProps {
  readonly seats: readonly Seat[];
  readonly scale: TimeScale;
  /** The newest state the audience knows, that of the log behind it, and the one under the cursor. */
  readonly end: SessionState;
  readonly behind: SessionState | null;
  readonly now: SessionState;
  readonly version: number;
}

export function RulerLanes(props: RulerLanesProps) {
  const { seats, scale, end, behind, now, version } = props;
  const moves = useMemo(() => moveMarks(end, behind), [end, behind]);
  const injects = useMemo(() => injectMarks(end, behind), [end, behind]);
  // The cursor changes neither where a mark stands nor in which lane.
  const lanes = useMemo(
    () =>
      seats.map((seat) => ({
        seat,
        marks: moves
          .filter((mark) => mark.seat === seat.id)
          .map((mark) => ({ mark, at: percent(scale.place(mark.time)) })),
      })),
    [seats, moves, scale],
  );
  return (
    <div className={styles.lanes}>
      {injects.map(({ id, title, time, version: place, isHidden }) => (
        <span
          key={id}
          className={styles.inject}
          style={{ left: percent(scale.place(time)) }}
          data-version={place}
          data-ahead={place > version || undefined}
          data-hidden={isHidden || undefined}
          title={isHidden ? `${title}, not seen` : title}
        >
          <Glyph glyph="hexagon" tone="ink" size={11} />
        </span>
      ))}
      {lanes.map(({ seat, marks }) => (
        <div key={seat.id} className={styles.lane}>
          {marks.map(({ mark, at }) => (
            <Mark
              key={mark.id}
              mark={mark}
              seat={seat}
              at={at}
              isAhead={mark.version > version}
              isCurrent={mark.version === version}
              isWithdrawn={findMove(now, mark.id)?.status === 'withdrawn'}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface MarkProps {
  readonly mark: MoveMark;
  readonly seat: Seat;
  readonly at: string;
  readonly isAhead: boolean;
  readonly isCurrent: boolean;
  readonly isWithdrawn: boolean;
}

/** Only the marks the cursor passes are drawn again. */
const Mark = memo(function MarkOnLane(props: MarkProps) {
  const { mark, seat, at, isAhead, isCurrent, isWithdrawn } = props;
  const words = `${mark.number} ${seat.name}`;
  if (mark.isHidden) {
    return <span className={styles.hidden} style={{ left: at }} title={`${words}, not seen`} />;
  }
  return (
    <span className={styles.mark} style={{ left: at }} data-version={mark.version} title={words}>
      <Glyph
        glyph={seat.glyph}
        tone={seat.tone}
        size={isCurrent ? 17 : 13}
        hollow={isAhead || isWithdrawn}
        struck={isWithdrawn}
      />
    </span>
  );
});
