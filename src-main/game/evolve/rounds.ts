import type { roundEvents } from '../event/rounds.ts';
import { millisecondsBetween } from '../moment.ts';
import { reordered } from '../reorder.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingRound } from './handlers.ts';

type WorkingRound = NonNullable<ReturnType<typeof workingRound>>;

function endPhase(round: WorkingRound, at: string): void {
  if (!round.phase) return;
  const { phase, startedAt, minutes, pausedAt } = round.phase;
  const pausedFor = round.phase.pausedFor + (pausedAt ? millisecondsBetween(pausedAt, at) : 0);
  const run = { phase, startedAt, endedAt: at, minutes, pausedFor };
  round.phasesRun = [...round.phasesRun, run];
  round.phase = null;
}

function clockOf(state: Working, round: number) {
  return workingRound(state, round)?.phase ?? undefined;
}

export const evolveRounds: Handlers<keyof typeof roundEvents> = {
  roundOpened(state, data, event) {
    const round = workingRound(state, data.round);
    if (!round) return;
    round.status = 'open';
    round.openedAt = event.recordedAt;
    round.closedAt = null;
    state.session.status = 'running';
  },
  roundClosed(state, data, event) {
    const round = workingRound(state, data.round);
    if (!round) return;
    endPhase(round, event.recordedAt);
    round.status = 'closed';
    round.closedAt = event.recordedAt;
  },
  roundReordered(state, data) {
    const round = workingRound(state, data.round);
    if (round) round.order = reordered(round.order, data.order);
  },
  phaseStarted(state, data, event) {
    const round = workingRound(state, data.round);
    // Clock ticks are never taken back, but the opening of the round they belong to may be.
    if (round?.status !== 'open') return;
    endPhase(round, event.recordedAt);
    round.phase = {
      phase: data.phase,
      startedAt: event.recordedAt,
      minutes: data.minutes,
      pausedAt: null,
      pausedFor: 0,
    };
  },
  phasePaused(state, data, event) {
    const clock = clockOf(state, data.round);
    if (clock) clock.pausedAt = event.recordedAt;
  },
  phaseResumed(state, data, event) {
    const clock = clockOf(state, data.round);
    if (!clock?.pausedAt) return;
    clock.pausedFor += millisecondsBetween(clock.pausedAt, event.recordedAt);
    clock.pausedAt = null;
  },
  phaseExtended(state, data) {
    const clock = clockOf(state, data.round);
    if (clock) clock.minutes += data.minutes;
  },
  phaseEnded(state, data, event) {
    const round = workingRound(state, data.round);
    if (round) endPhase(round, event.recordedAt);
  },
};
