import { allMoves } from '../../../../src-main/game/find.ts';
import type { SessionState } from '../../../../src-main/game/state.ts';
import { emptyDraft, type ComposerDraft } from './composer-draft.ts';
import { typedAs } from './escape.ts';

/** A copy of the move a seat logged last, beside what has been filled in already. */
export function previousMove(
  state: SessionState,
  seat: string,
  draft: ComposerDraft,
): ComposerDraft | undefined {
  const last = allMoves(state)
    .filter((move) => move.seat === seat && move.status !== 'withdrawn')
    .reduce<ReturnType<typeof allMoves>[number] | undefined>(
      (newest, move) => (newest && newest.version > move.version ? newest : move),
      undefined,
    );
  if (!last) return undefined;
  const { action, effect, instruments, targets, visibility } = last;
  return {
    ...draft,
    action: typedAs(action),
    effect: draft.effect || effect,
    instruments: draft.instruments.length > 0 ? draft.instruments : [...instruments],
    targets: draft.targets.length > 0 ? draft.targets : [...targets],
    visibility: draft.visibility === emptyDraft.visibility ? visibility : draft.visibility,
  };
}
