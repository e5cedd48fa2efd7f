import { memo, useMemo } from 'react';
import type { SessionState } from '../../../src-main/game/state.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useSize } from '../../parts/use-size.ts';
import type { Seat } from '../../../src-main/scenario/pack.ts';
import { LaneDrawing, type PlacedMark } from './lane-drawing.tsx';
import { injectMarks, moveMarks } from './ruler-marks.ts';
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

/** The moves of each seat, and the injects across. */
export const RulerLanes = memo(function LanesOfRuler(props: RulerLanesProps) {
  const { seats, scale, end, behind, now, version } = props;
  const [box, size] = useSize<HTMLDivElement>();
  const moves = useMemo(() => moveMarks(end, behind), [end, behind]);
  const injects = useMemo(() => injectMarks(end, behind), [end, behind]);
  const lanes = useMemo(
    () =>
      seats.map((seat) => ({
        seat,
        marks: moves
          .filter((mark) => mark.seat === seat.id)
          .map((mark) => ({ mark, place: scale.place(mark.time) })),
      })),
    [seats, moves, scale],
  );
  return (
    <div ref={box} className={styles.lanes}>
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
          {size && (
            <LaneDrawing
              seat={seat}
              marks={marks.filter(({ mark }) => !mark.isHidden)}
              width={size.width}
              now={now}
              version={version}
            />
          )}
          <LaneTargets seat={seat} marks={marks} />
        </div>
      ))}
    </div>
  );
});

interface LaneTargetsProps {
  readonly seat: Seat;
  readonly marks: readonly PlacedMark[];
}

/** Where marks are hit and named, wherever the cursor is. */
const LaneTargets = memo(function TargetsOnLane({ seat, marks }: LaneTargetsProps) {
  return marks.map(({ mark, place }) => {
    const { id, number, version, isHidden } = mark;
    const words = `${number} ${seat.name}`;
    return isHidden ? (
      <span
        key={id}
        className={styles.hidden}
        style={{ left: percent(place) }}
        title={`${words}, not seen`}
      />
    ) : (
      <span
        key={id}
        className={styles.mark}
        style={{ left: percent(place) }}
        data-version={version}
        title={words}
      />
    );
  });
});
