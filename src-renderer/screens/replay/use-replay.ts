import { useEffect, useMemo, useState } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { useLatest } from '../../parts/use-latest.ts';
import { nextStep, type Speed } from './playback.ts';
import { outlook, type Outlook } from './outlook.ts';
import { courseOf, type Course } from './course.ts';
import { useCursor } from './use-cursor.ts';

export interface Replay extends Outlook, Course {
  readonly pack: Pack;
  readonly audience: Audience;
  /** Those it can be seen as. */
  readonly audiences: readonly Audience[];
  /** The version under the cursor. */
  readonly version: number;
  readonly speed: Speed;
  readonly isMarked: boolean;
  readonly isPlaying: boolean;
  readonly seek: (version: number) => void;
  readonly play: (isPlaying: boolean) => void;
  readonly seeAs: (audience: Audience) => void;
  readonly runAt: (speed: Speed) => void;
  readonly mark: (isMarked: boolean) => void;
}

export function useReplay(): Replay {
  const mirror = useMirror();
  // Renders again with every event.
  useSessionView();
  const [kept, change] = useCursor(mirror.sessionId);
  const [isPlaying, setPlaying] = useState(false);
  const audiences = useMemo(() => audiencesOf(mirror.audience, mirror.pack), [mirror]);
  const audience = audiences.includes(kept.audience) ? kept.audience : mirror.audience;
  const { speed, isMarked } = kept;
  const from = outlook(mirror, audience, isMarked);
  const { view, behind } = from;
  const { clock, stops } = courseOf(from, mirror.pack);
  const version = Math.max(stops.first, Math.min(kept.version ?? stops.last, stops.last));

  function seek(to: number): void {
    const within = Math.max(stops.first, to);
    change({ version: within >= stops.last ? null : within });
  }

  const acts = useLatest({
    seek,
    play(isOn: boolean) {
      const isAtEnd = !nextStep(view.timeline, clock, version, speed);
      if (isOn && isAtEnd) seek(stops.first);
      setPlaying(isOn);
    },
    seeAs(to: Audience) {
      if (audiences.includes(to)) change({ audience: to });
    },
    runAt: (times: Speed) => change({ speed: times }),
    mark: (isOn: boolean) => change({ isMarked: isOn }),
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const step = nextStep(view.timeline, clock, version, speed);
    const timer = setTimeout(
      () => (step ? acts.seek(step.version) : setPlaying(false)),
      step?.wait ?? 0,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, view, clock, version, speed, acts]);

  const { pack } = mirror;
  // The same until something in it changes, so that panes can stay as they are.
  return useMemo(
    () => ({
      pack,
      audience,
      audiences,
      version,
      speed,
      isMarked,
      isPlaying,
      view,
      behind,
      clock,
      stops,
      ...acts,
    }),
    [
      pack,
      audience,
      audiences,
      version,
      speed,
      isMarked,
      isPlaying,
      view,
      behind,
      clock,
      stops,
      acts,
    ],
  );
}

/**
 * Control may look as anybody. What a seat holds has in it all that the public was told, and
 * nothing but that passes the public’s filter; what another seat knew cannot be told from it.
 */
function audiencesOf(own: Audience, { seats }: Pack): Audience[] {
  if (own === 'control') return ['control', 'public', ...seats.map(({ id }) => id)];
  return own === 'public' ? [own] : [own, 'public'];
}
