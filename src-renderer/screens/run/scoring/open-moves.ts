/** What the reveal of a round would reveal, and what it would not wait for. */
import { toReveal } from '../../../../src-main/game/decide/reveals.ts';
import { findRound, movesOfRound } from '../../../../src-main/game/find.ts';
import { hasAnyScore, stillOpenFor } from '../../../../src-main/game/has-scored.ts';
import type { Rules } from '../../../../src-main/game/rules.ts';
import type { Move, SessionState } from '../../../../src-main/game/state.ts';

export interface RoundReveal {
  /** Moves with scores, and who is still open on each. */
  readonly moves: readonly { readonly move: Move; readonly waitsFor: readonly string[] }[];
  /** Moves nobody has scored: they stay blind. */
  readonly left: readonly Move[];
  /** Whether it takes a reason. */
  readonly waits: boolean;
}

export function roundReveal(
  state: SessionState,
  rules: Pick<Rules, 'criteria'>,
  number: number,
): RoundReveal {
  const round = findRound(state, number);
  if (!round) return { moves: [], left: [], waits: false };
  const moves = toReveal(round).map((move) => ({
    move,
    waitsFor: stillOpenFor(move, state, rules).map(({ name }) => name),
  }));
  const left = movesOfRound(round).filter(
    (move) => move.status !== 'withdrawn' && move.revealedAt === null && !hasAnyScore(move),
  );
  return { moves, left, waits: moves.some(({ waitsFor }) => waitsFor.length > 0) };
}
