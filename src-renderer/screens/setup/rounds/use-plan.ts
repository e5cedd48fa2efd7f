import { useRef } from 'react';
import type { RoundPlan } from '../../../../src-main/game/event/session.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { ask } from '../ask.ts';

export interface Plan {
  readonly rounds: readonly RoundPlan[];
  /** Answers why it was not changed, or `null`. */
  readonly change: (edit: (rounds: readonly RoundPlan[]) => RoundPlan[]) => Promise<string | null>;
}

/**
 * The plan of the rounds. It is saved whole, so one change waits for the one before it: two
 * fields left in quick succession never overwrite each other.
 */
export function usePlan(): Plan {
  const mirror = useMirror();
  const { state } = useSessionView();
  const last = useRef<Promise<string | null>>(Promise.resolve(null));
  return {
    rounds: state.rounds.map(({ plan }) => plan),
    change(edit) {
      last.current = last.current.then(() => {
        const rounds = edit(mirror.view().state.rounds.map(({ plan }) => plan));
        return ask(mirror, { kind: 'planRounds', rounds });
      });
      return last.current;
    },
  };
}
