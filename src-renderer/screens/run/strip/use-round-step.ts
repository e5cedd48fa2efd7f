import type { Command } from '../../../../src-main/game/command.ts';
import { openRound } from '../../../../src-main/game/find.ts';
import { nextPhase } from '../../../../src-main/game/next-phase.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { useAskAtEnd } from '../assessment/use-ask-at-end.ts';

export interface RoundStep {
  readonly label: string;
  readonly run: () => void;
}

/** The one step that comes next for the session. */
export function useRoundStep(onNotice: (text: string) => void, onClosing: () => void) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const ask = useAskAtEnd();
  const round = openRound(state);
  const next = state.rounds.find(({ status }) => status === 'planned');

  async function run(command: Command, notice?: string): Promise<boolean> {
    const outcome = await mirror.execute(command);
    if (!outcome.ok) announce(outcome.refusal.message);
    else if (notice) onNotice(notice);
    return outcome.ok;
  }
  async function closeRound() {
    if (!round) return;
    const { number } = round;
    if (await run({ kind: 'closeRound', round: number }, `Round ${number} closed`)) {
      ask.imperatives();
    }
  }
  async function closeSession() {
    if (await run({ kind: 'closeSession' }, 'Session closed')) ask.outcome();
  }

  function step(): RoundStep {
    if (round) {
      const phase = nextPhase(round);
      if (!phase) return { label: `Close round ${round.number}`, run: onClosing };
      const label = `${round.phase ? 'Next' : 'Start'}: ${phaseNames[phase]}`;
      return { label, run: () => void run({ kind: 'startPhase', phase }) };
    }
    if (!next) return { label: 'Close session', run: () => void closeSession() };
    const { number } = next;
    const open = () => void run({ kind: 'openRound', round: number }, `Round ${number} opened`);
    return { label: `Open round ${number}`, run: open };
  }
  return { round, next, step: step(), closeRound };
}
