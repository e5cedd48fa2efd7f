/** How a replay gets from one moment to the next by itself. */
import type { Timeline } from '../../../src-main/game/timeline.ts';
import type { SessionClock } from '../../../src-main/game/session-clock.ts';

/** How many times faster than the session it runs. */
export const speeds = ['30', '60', '120'] as const;
export type Speed = (typeof speeds)[number];

/** However long nothing happened, nobody waits longer, in milliseconds. */
export const longestWait = 2000;

export interface Step {
  readonly version: number;
  /** Milliseconds to wait before it. */
  readonly wait: number;
}

/** The end of the next commit an audience learnt of; `null` at the end of its log. */
export function nextStep(
  timeline: Timeline,
  clock: SessionClock,
  version: number,
  speed: Speed,
): Step | null {
  const { events } = timeline;
  const place = timeline.countUpTo(version);
  let last = events[place];
  if (!last) return null;
  for (let i = place + 1; events[i]?.batch === last.batch; i += 1) last = events[i] ?? last;
  const gap = clock.at(last.version) - clock.at(version);
  return { version: last.version, wait: Math.min(longestWait, Math.max(0, gap / Number(speed))) };
}
