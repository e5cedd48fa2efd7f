/** How long clocks have run, pauses left out. */
import { millisecondsBetween } from './moment.ts';
import type { PhaseClock, Round } from './state.ts';

const minute = 60_000;

/** Minutes a phase has run at a moment, 0 or more. */
export function phaseMinutes(clock: PhaseClock, now: string): number {
  const ran = millisecondsBetween(clock.startedAt, clock.pausedAt ?? now) - clock.pausedFor;
  return Math.max(0, ran / minute);
}

/** Minutes the phases of a round have run at a moment, the ended ones and the one that runs. */
export function roundMinutes(round: Round, now: string): number {
  const ended = round.phasesRun.map(({ startedAt, endedAt }) =>
    Math.max(0, millisecondsBetween(startedAt, endedAt) / minute),
  );
  const running = round.phase ? phaseMinutes(round.phase, now) : 0;
  return ended.reduce((sum, minutes) => sum + minutes, running);
}
