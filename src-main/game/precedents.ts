/** Earlier moves that got a level, so that the same thing is rated alike from round to round. */
import type { Rating } from './event/scores.ts';
import { standingMoves } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

export interface Precedent {
  readonly move: Move;
  /** The reconciled value; otherwise what some evaluators gave. */
  readonly isOfficial: boolean;
  /** Those who gave it; nobody in particular when it is official. */
  readonly evaluators: readonly string[];
  /** Why, where it was said. */
  readonly reasons: readonly string[];
}

/**
 * Moves before this one that were rated so, newest first. Only what is revealed: a blind value
 * guides nobody. Where a value has been reconciled, the others no longer stand for the move.
 */
export function precedentsAt(
  state: SessionState,
  { id }: Pick<Move, 'id'>,
  criterion: string,
  level: Rating,
): Precedent[] {
  const moves = standingMoves(state);
  const before = moves.slice(
    0,
    moves.findIndex((move) => move.id === id),
  );
  return before
    .filter(({ revealedAt }) => revealedAt !== null)
    .flatMap((move) => precedentOf(move, criterion, level) ?? [])
    .toReversed();
}

function precedentOf(move: Move, criterion: string, level: Rating): Precedent | undefined {
  const official = move.reconciled[criterion];
  if (official) {
    if (official.value !== level) return undefined;
    const reasons = official.reason ? [official.reason] : [];
    return { move, isOfficial: true, evaluators: [], reasons };
  }
  const given = Object.entries(move.scores[criterion] ?? {}).filter(
    ([, { revealed, value }]) => revealed && value === level,
  );
  if (given.length === 0) return undefined;
  const reasons = new Set(given.flatMap(([, { reason }]) => (reason ? [reason] : [])));
  return {
    move,
    isOfficial: false,
    evaluators: given.map(([evaluator]) => evaluator),
    reasons: [...reasons],
  };
}
