import { useMemo, useRef, type CSSProperties } from 'react';
import { timeText } from '../../parts/time.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { RulerCursor } from './ruler-cursor.tsx';
import { clockThen, phaseBands } from './phase-bands.ts';
import { RulerLanes } from './ruler-lanes.tsx';
import { RulerPhases } from './ruler-phases.tsx';
import { bookmarkMarks, roundBands } from './ruler-marks.ts';
import { percent } from './percent.ts';
import { timeScale } from './time-scale.ts';
import type { Replay } from './use-replay.ts';
import { useScrub } from './use-scrub.ts';
import styles from './time-ruler.module.css';

/** The session on time: a lane for each seat, rounds behind, bookmarks below, and the cursor. */
export function TimeRuler({ replay }: { readonly replay: Replay }) {
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
        {bands.map(({ number, name, from, to }, i) => {
          const left = scale.place(from);
          const next = bands[i + 1];
          const room = (next ? scale.place(next.from) : 1) - left;
          return (
            <div key={number}>
              <p className={styles.round} style={{ left: percent(left), maxWidth: percent(room) }}>
                <strong className={styles.number}>Round {number}</strong> <em>{name}</em>
              </p>
              <div
                className={styles.band}
                style={{ left: percent(left), width: percent(scale.place(to) - left) }}
              />
            </div>
          );
        })}
        {scale.ticks.map((time) => {
          const at = scale.place(time);
          const edge = at < edgeShare ? 'start' : at > 1 - edgeShare ? 'end' : undefined;
          return (
            <span key={time} className={styles.tick} style={{ left: percent(at) }} data-edge={edge}>
              {timeText(new Date(time).toISOString())}
            </span>
          );
        })}
        <RulerPhases bands={phases} scale={scale} time={moment} />
        <RulerLanes
          seats={pack.seats}
          scale={scale}
          end={view.end}
          behind={behind?.end ?? null}
          now={view.at(version)}
          version={version}
        />
        {bookmarks.map(({ id, label, version: place, time }, i) => {
          const at = scale.place(time);
          const next = bookmarks[i + 1];
          const isLast = at + label.length * letterShare > 1;
          const room = isLast ? at : (next ? scale.place(next.time) : 1) - at;
          return (
            <button
              key={id}
              type="button"
              className={isLast ? styles.lastBookmark : styles.bookmark}
              style={{
                ...(isLast ? { right: percent(1 - at) } : { left: percent(at) }),
                maxWidth: percent(room),
              }}
              aria-label={`Bookmark ${label}`}
              onClick={() => replay.seek(place)}
            >
              <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
                <path d="M0 6h10L5 0z" />
              </svg>
              <span className={styles.bookmarkLabel}>{label}</span>
            </button>
          );
        })}
        <RulerCursor replay={replay} place={scale.place(moment)} />
      </div>
    </section>
  );
}

/** So near an end of the ruler, the label of a tick stands beside its mark. */
const edgeShare = 0.012;
/** Roughly what a letter of a bookmark takes of the ruler, to tell when a label would leave it. */
const letterShare = 0.0054;
