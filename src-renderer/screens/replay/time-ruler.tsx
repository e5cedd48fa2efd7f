import { useMemo, useRef, type CSSProperties } from 'react';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { RulerCursor } from './ruler-cursor.tsx';
import { clockThen, phaseBands } from './phase-bands.ts';
import { RulerBookmarks, RulerGround } from './ruler-ground.tsx';
import { RulerLanes } from './ruler-lanes.tsx';
import { RulerPhases } from './ruler-phases.tsx';
import { bookmarkMarks, roundBands } from './ruler-marks.ts';
import { timeScale } from './time-scale.ts';
import type { Replay } from './use-replay.ts';
import { useScrub } from './use-scrub.ts';
import styles from './time-ruler.module.css';

interface TimeRulerProps {
  readonly replay: Replay;
  /** Up to where marks are filled, which may lag behind the cursor while it is dragged. */
  readonly shownVersion: number;
}

/** The session on time: a lane for each seat, rounds behind, bookmarks below, and the cursor. */
export function TimeRuler({ replay, shownVersion }: TimeRulerProps) {
  const { pack, stops, clock, view, behind, version } = replay;
  const shown = behind ?? view;
  const track = useRef<HTMLDivElement>(null);
  const { scale, bands, phases, bookmarks } = useMemo(() => {
    const from = clock.at(stops.first);
    return {
      scale: timeScale(clock.times.filter((time) => time >= from)),
      bands: roundBands(shown.timeline.events, shown.end, clock),
      phases: phaseBands(shown.end, clock),
      bookmarks: bookmarkMarks(shown.end, clock),
    };
    // The clock is new with every event; the view grows and remains the same object.
  }, [clock, stops, shown]);
  const scrub = useScrub(track, scale, clock, replay.seek);
  const moment = clock.at(version);
  const then = clockThen(shown.at(version), moment);
  const lanes = { '--lanes': pack.seats.length } as CSSProperties;
  return (
    <section className={styles.ruler} style={lanes} aria-label="Time">
      {then && (
        <p className={styles.clock}>
          {then.name}
          <br />
          <strong>{then.words}</strong>
        </p>
      )}
      <ul className={styles.seats}>
        {pack.seats.map((seat) => (
          <li key={seat.id} className={styles.seat}>
            <SeatMark seat={seat} />
          </li>
        ))}
      </ul>
      <div className={styles.track} ref={track} data-track {...scrub}>
        <RulerGround scale={scale} bands={bands} />
        <RulerPhases bands={phases} scale={scale} time={moment} />
        <RulerLanes
          seats={pack.seats}
          scale={scale}
          end={view.end}
          behind={behind?.end ?? null}
          now={view.at(shownVersion)}
          version={shownVersion}
        />
        <RulerBookmarks scale={scale} bookmarks={bookmarks} onGo={replay.seek} />
        <RulerCursor replay={replay} place={scale.place(moment)} />
      </div>
    </section>
  );
}
