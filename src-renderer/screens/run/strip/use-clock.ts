import type { Command } from '../../../../src-main/game/command.ts';
import type { Phase } from '../../../../src-main/game/event/session.ts';
import { openRound } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';

/** Minutes of a phase that the plan does not hold; they can be changed once it runs. */
const unplanned = 10;

/** The running phase, if any, and what can be done to its clock. */
export function useClock() {
  const mirror = useMirror();
  const { state } = useSessionView();
  const round = openRound(state) ?? null;
  const phase = round?.phase ?? null;
  const isPaused = phase !== null && phase.pausedAt !== null;
  const isLocked = state.session.sample || state.session.status === 'finished';

  async function run(command: Command): Promise<string | null> {
    const outcome = await mirror.execute(command);
    return outcome.ok ? null : outcome.refusal.message;
  }
  async function say(command: Command) {
    const problem = await run(command);
    if (problem) announce(problem);
  }
  const minutesOf = (each: Phase) => round?.plan.minutes[each] || unplanned;
  return {
    round,
    phase,
    isPaused,
    isLocked,
    pause: () => void say({ kind: isPaused ? 'resumePhase' : 'pausePhase' }),
    extend: () => void say({ kind: 'extendPhase', minutes: 1 }),
    /** Answers why the minutes stay as they are, or `null`. */
    change: (minutes: number) => run({ kind: 'extendPhase', minutes }),
    minutesOf,
    start: (each: Phase) => void say({ kind: 'startPhase', phase: each, minutes: minutesOf(each) }),
    end: () => void say({ kind: 'endPhase' }),
  };
}

export type Clock = ReturnType<typeof useClock>;
