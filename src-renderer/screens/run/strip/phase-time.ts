import { epochMilliseconds } from '../../../../src-main/game/moment.ts';
import type { PhaseClock } from '../../../../src-main/game/state.ts';

/** Seconds the phase has run, pauses left out, at `now` in milliseconds since 1970. */
export function secondsElapsed(clock: PhaseClock, now: number): number {
  const until = clock.pausedAt ? epochMilliseconds(clock.pausedAt) : now;
  return Math.max(0, (until - epochMilliseconds(clock.startedAt) - clock.pausedFor) / 1000);
}

/** Negative when over time. */
export function secondsLeft(clock: PhaseClock, now: number): number {
  return clock.minutes * 60 - secondsElapsed(clock, now);
}
