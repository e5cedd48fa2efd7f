import { useEffect, useMemo, useRef, useState } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { nextStep, type Speed } from './playback.ts';
import { pointOfView, type PointOfView } from './point-of-view.ts';
import { SessionClock } from './session-clock.ts';
import type { Stops } from './stops.ts';
import { stopsOf } from './stops.ts';
import { useCursor } from './use-cursor.ts';

export interface Replay {
  readonly pack: Pack;
  readonly audience: Audience;
  /** The version under the cursor. */
  readonly version: number;
  readonly speed: Speed;
  readonly isMarked: boolean;
  readonly isPlaying: boolean;
  /** What the audience received. */
  readonly view: PointOfView;
  /** The whole log. */
  readonly whole: PointOfView;
  readonly clock: SessionClock;
  readonly stops: Stops;
  readonly seek: (version: number) => void;
  readonly play: (isPlaying: boolean) => void;
  readonly seeAs: (audience: Audience) => void;
  readonly runAt: (speed: Speed) => void;
  readonly mark: (isMarked: boolean) => void;
}

export function useReplay(): Replay {
  const mirror = useMirror();
  const { events } = useSessionView();
  const [cursor, change] = useCursor(mirror.sessionId);
  const [isPlaying, setPlaying] = useState(false);
  const whole = pointOfView(mirror, 'control');
  const view = pointOfView(mirror, cursor.audience);
  const clock = useMemo(() => new SessionClock(events), [events]);
  const stops = useMemo(
    // Both views grow with the events, and remain the same objects.
    () => stopsOf(events, view.end, whole.end),
    [events, view, whole],
  );
  const version = Math.max(stops.first, Math.min(cursor.version ?? stops.last, stops.last));

  function seek(to: number): void {
    const within = Math.max(stops.first, to);
    change({ version: within >= stops.last ? null : within });
  }

  const latest = useRef(seek);
  useEffect(() => {
    latest.current = seek;
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const step = nextStep(view.timeline, clock, version, cursor.speed);
    const timer = setTimeout(
      () => (step ? latest.current(step.version) : setPlaying(false)),
      step?.wait ?? 0,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, view, clock, version, cursor.speed]);

  return {
    ...cursor,
    pack: mirror.pack,
    version,
    isPlaying,
    view,
    whole,
    clock,
    stops,
    seek,
    play(isOn) {
      const isAtEnd = !nextStep(view.timeline, clock, version, cursor.speed);
      if (isOn && isAtEnd) seek(stops.first);
      setPlaying(isOn);
    },
    seeAs: (audience) => change({ audience }),
    runAt: (speed) => change({ speed }),
    mark: (isMarked) => change({ isMarked }),
  };
}
