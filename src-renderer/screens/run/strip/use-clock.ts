import type { Command } from '../../../../src-main/game/command.ts';
import { openRound } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';

/** The running phase, if any, and what can be done to its clock. */
export function useClock() {
  const mirror = useMirror();
  const { state } = useSessionView();
  const phase = openRound(state)?.phase ?? null;
  const isPaused = phase !== null && phase.pausedAt !== null;
  const isLocked = state.session.sample || state.session.status === 'finished';

  async function run(command: Command) {
    const outcome = await mirror.execute(command);
    if (!outcome.ok) announce(outcome.refusal.message);
  }
  return {
    phase,
    isPaused,
    isLocked,
    pause: () => void run({ kind: isPaused ? 'resumePhase' : 'pausePhase' }),
    extend: () => void run({ kind: 'extendPhase', minutes: 1 }),
  };
}
