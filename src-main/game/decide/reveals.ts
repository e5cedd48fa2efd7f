import type { scoreCommands } from '../command/scores.ts';
import type { NewEvent } from '../event.ts';
import type { RevealedScore } from '../event/scores.ts';
import { findRound, movesOfRound } from '../find.ts';
import { hasAnyScore, stillOpenFor } from '../has-scored.ts';
import { refuse } from '../refusal.ts';
import type { Move, Round } from '../state.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { standingMove } from './standing-move.ts';

function allScores(move: Move): RevealedScore[] {
  return Object.entries(move.scores).flatMap(([criterion, byEvaluator]) =>
    Object.entries(byEvaluator).flatMap(([evaluator, { value, reason }]) =>
      value === 'sealed' ? [] : [{ criterion, evaluator, value, reason }],
    ),
  );
}

function revealOf(move: Move, overrideReason: string): NewEvent {
  const data = { moveId: move.id, scores: allScores(move) };
  return { kind: 'scoresRevealed', data: overrideReason ? { ...data, overrideReason } : data };
}

/** What the reveal of a round reveals: the moves somebody has scored. The others stay blind. */
export function toReveal(round: Round): Move[] {
  return movesOfRound(round).filter(
    (move) => move.status !== 'withdrawn' && move.revealedAt === null && hasAnyScore(move),
  );
}

export const reveals: Deciders<keyof typeof scoreCommands & `reveal${string}`> = {
  revealScores(state, { moveId, overrideReason }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    if (move.revealedAt !== null) return refuse('scores-revealed', 'moveId');
    if (!hasAnyScore(move)) return refuse('scores-none', 'moveId');
    const waits = stillOpenFor(move, state, rules).length > 0;
    if (waits && !overrideReason) return refuse('scores-incomplete', 'overrideReason');
    return happened(revealOf(move, overrideReason));
  },
  revealRound(state, { round: number, overrideReason }, { rules }) {
    const round = findRound(state, number);
    if (!round) return refuse('round-unknown', 'round');
    const moves = toReveal(round);
    if (moves.length === 0) {
      const isDone = round.moves.some(({ revealedAt }) => revealedAt !== null);
      return refuse(isDone ? 'scores-revealed' : 'scores-none', 'round');
    }
    const waits = moves.map((move) => stillOpenFor(move, state, rules).length > 0);
    if (waits.includes(true) && !overrideReason) {
      return refuse('scores-incomplete', 'overrideReason');
    }
    return happened(...moves.map((move, nth) => revealOf(move, waits[nth] ? overrideReason : '')));
  },
};
