/**
 * A fork goes on some other day, and the time between is nobody's: the rounds as if they had been
 * played right up to when it was made.
 */
import { epochMilliseconds, momentAt } from './moment.ts';
import type { ForkedFrom, PhaseClock, PhaseRun, Round, SessionState } from './state.ts';

type Gap = ForkedFrom['gaps'][number];

export function roundsWithoutGap({ session, rounds }: SessionState): readonly Round[] {
  const gaps = session.forkedFrom?.gaps ?? [];
  return gaps.reduce((played, gap) => withoutGap(played, gap), rounds);
}

function withoutGap(rounds: readonly Round[], { from, to }: Gap): readonly Round[] {
  const end = epochMilliseconds(from);
  const gap = epochMilliseconds(to) - end;
  const isBefore = (moment: string) => epochMilliseconds(moment) <= end;
  const later = <T extends string | null>(moment: T): T | string =>
    moment !== null && isBefore(moment) ? momentAt(epochMilliseconds(moment) + gap) : moment;

  /** The clock stood still over the gap, unless it stands still. */
  function pausedFor({ startedAt, pausedFor: ms }: PhaseClock | PhaseRun, until: string | null) {
    return isBefore(startedAt) && !(until !== null && isBefore(until)) ? Math.max(0, ms - gap) : ms;
  }
  return rounds.map((round) => ({
    ...round,
    openedAt: later(round.openedAt),
    closedAt: later(round.closedAt),
    phase: round.phase && {
      ...round.phase,
      startedAt: later(round.phase.startedAt),
      pausedAt: later(round.phase.pausedAt),
      pausedFor: pausedFor(round.phase, round.phase.pausedAt),
    },
    phasesRun: round.phasesRun.map((run) => ({
      ...run,
      startedAt: later(run.startedAt),
      endedAt: later(run.endedAt),
      pausedFor: pausedFor(run, run.endedAt),
    })),
  }));
}
