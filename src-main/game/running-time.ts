/** How long clocks have run, pauses left out. */
import { millisecondsBetween } from './moment.ts';
import type { PhaseClock, PhaseRun, Round } from './state.ts';

const second = 1000;
const minute = 60 * second;

/** Seconds a phase has run at a moment, 0 or more. */
export function secondsRun(clock: PhaseClock, now: string): number {
  const ran = millisecondsBetween(clock.startedAt, clock.pausedAt ?? now) - clock.pausedFor;
  return Math.max(0, ran / second);
}

/** Seconds a phase has left at a moment; negative when it is over time. */
export function secondsLeft(clock: PhaseClock, now: string): number {
  return clock.minutes * 60 - secondsRun(clock, now);
}

/** Minutes a phase has run at a moment, 0 or more. */
export function phaseMinutes(clock: PhaseClock, now: string): number {
  return secondsRun(clock, now) / 60;
}

/** Minutes a phase ran that has ended. */
export function runMinutes({ startedAt, endedAt, pausedFor }: PhaseRun): number {
  return Math.max(0, (millisecondsBetween(startedAt, endedAt) - pausedFor) / minute);
}

/** Minutes the phases of a round have run at a moment, the ended ones and the one that runs. */
export function roundMinutes(round: Round, now: string): number {
  const running = round.phase ? phaseMinutes(round.phase, now) : 0;
  return round.phasesRun.reduce((sum, run) => sum + runMinutes(run), running);
}
