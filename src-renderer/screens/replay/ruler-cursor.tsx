import { useEffect, useRef, type CSSProperties } from 'react';
import { allMoves, moveNumber } from '../../../src-main/game/find.ts';
import { timeText } from '../../parts/time.ts';
import { percent } from './percent.ts';
import type { Replay } from './use-replay.ts';
import styles from './ruler-cursor.module.css';

interface RulerCursorProps {
  readonly replay: Replay;
  /** 0 at the left end of the ruler to 1 at the right. */
  readonly place: number;
}

/** The handle on the ruler. The screen binds its keys, so that they work in every pane. */
export function RulerCursor({ replay, place }: RulerCursorProps) {
  const { stops, version, clock } = replay;
  const handle = useRef<HTMLDivElement>(null);
  useEffect(() => handle.current?.focus({ preventScroll: true }), []);
  const time = timeText(new Date(clock.at(version)).toISOString());
  return (
    <div
      ref={handle}
      className={styles.cursor}
      style={{ left: percent(place), '--at': place } as CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label="Replay cursor"
      aria-orientation="horizontal"
      aria-valuemin={stops.first}
      aria-valuemax={stops.last}
      aria-valuenow={version}
      aria-valuetext={momentText(replay, time)}
    >
      <span className={styles.flag}>{time}</span>
    </div>
  );
}

/** "3.3 Moscow, 15:27" where a move came to be known, else the time alone. */
function momentText({ pack, view, version, stops }: Replay, time: string): string {
  if (!stops.moves.includes(version)) return time;
  const move = allMoves(view.at(version)).find((candidate) => candidate.version === version);
  const seat = pack.seats.find(({ id }) => id === move?.seat);
  return move && seat ? `${moveNumber(move)} ${seat.name}, ${time}` : time;
}
