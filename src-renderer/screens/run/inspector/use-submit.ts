import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import type { SubmitSheet } from './use-score-draft.ts';

/** Takes an evaluator's sheet to the session. */
export function useSubmit(move: Move): (rater: string) => SubmitSheet {
  const mirror = useMirror();
  return (evaluator) => async (scores) => {
    const outcome = await mirror.execute({
      kind: 'giveScores',
      moveId: move.id,
      evaluator,
      scores: [...scores],
    });
    return outcome.ok ? null : outcome.refusal;
  };
}
