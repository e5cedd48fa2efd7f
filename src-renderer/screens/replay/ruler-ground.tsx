import { memo } from 'react';
import { timeText } from '../../parts/time.ts';
import { percent } from './percent.ts';
import type { BookmarkMark, RoundBand } from './ruler-marks.ts';
import type { TimeScale } from './time-scale.ts';
import styles from './time-ruler.module.css';

interface RulerGroundProps {
  readonly scale: TimeScale;
  readonly bands: readonly RoundBand[];
}

/** Rounds and times, which the cursor passes over. */
export const RulerGround = memo(function GroundOfRuler({ scale, bands }: RulerGroundProps) {
  return (
    <>
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
    </>
  );
});

interface RulerBookmarksProps {
  readonly scale: TimeScale;
  readonly bookmarks: readonly BookmarkMark[];
  readonly onGo: (version: number) => void;
}

export const RulerBookmarks = memo(function BookmarksOnRuler(props: RulerBookmarksProps) {
  const { scale, bookmarks, onGo } = props;
  return bookmarks.map(({ id, label, version, time }, i) => {
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
        onClick={() => onGo(version)}
      >
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M0 6h10L5 0z" />
        </svg>
        <span className={styles.bookmarkLabel}>{label}</span>
      </button>
    );
  });
});

/** So near an end of the ruler, the label of a tick stands beside its mark. */
const edgeShare = 0.012;
/** Roughly what a letter of a bookmark takes of the ruler, to tell when a label would leave it. */
const letterShare = 0.0054;
