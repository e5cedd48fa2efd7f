import type { scoreCommands } from '../command/scores.ts';
import type { NewEvent } from '../event.ts';
import type { RevealedScore } from '../event/scores.ts';
import { evaluatorsOf, findParticipant } from '../find.ts';
import { refuse } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import type { Move, SessionState } from '../state.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { standingMove } from './standing-move.ts';

/** Evaluators score; in a small room control may. */
function mayScore(state: SessionState, evaluator: string): boolean {
  const part = findParticipant(state, evaluator)?.part;
  return part === 'evaluator' || part === 'control';
}

function knowsCriterion(rules: Rules, criterion: string): boolean {
  return rules.criteria.some(({ id }) => id === criterion);
}

/** Whether an evaluator has rated a move on every criterion. */
export function hasScoredAll(move: Move, rules: Rules, evaluator: string): boolean {
  return rules.criteria.every(({ id }) => move.scores[id]?.[evaluator] !== undefined);
}

function allScores(move: Move): RevealedScore[] {
  return Object.entries(move.scores).flatMap(([criterion, byEvaluator]) =>
    Object.entries(byEvaluator).flatMap(([evaluator, { value, reason }]) =>
      value === 'sealed' ? [] : [{ criterion, evaluator, value, reason }],
    ),
  );
}

export const decideScores: Deciders<keyof typeof scoreCommands> = {
  giveScores(state, { moveId, evaluator, scores }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    if (!mayScore(state, evaluator)) return refuse('evaluator-unknown', 'evaluator');
    const events: NewEvent[] = [];
    const changed: RevealedScore[] = [];
    for (const [row, { criterion, value, reason }] of scores.entries()) {
      if (!knowsCriterion(rules, criterion)) {
        return refuse('criterion-unknown', `scores.${row}.criterion`);
      }
      const before = move.scores[criterion]?.[evaluator];
      if (before && before.value === value && before.reason === reason) continue;
      changed.push({ criterion, evaluator, value, reason });
      const kind = before ? 'scoreChanged' : 'scoreGiven';
      events.push({ kind, data: { moveId, criterion, evaluator, value, reason } });
    }
    // After the reveal nothing is blind any more, so a later change is known at once.
    if (move.revealedAt && changed.length > 0) {
      events.push({ kind: 'scoresRevealed', data: { moveId, scores: changed } });
    }
    return happened(...events);
  },
  clearScore(state, data) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!move.scores[data.criterion]?.[data.evaluator]) return refuse('score-missing', 'criterion');
    return happened({ kind: 'scoreCleared', data });
  },
  revealScores(state, { moveId, overrideReason }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    const scores = allScores(move);
    if (scores.length === 0) return refuse('scores-none', 'moveId');
    const waiting = evaluatorsOf(state).some(({ id }) => !hasScoredAll(move, rules, id));
    if (waiting && !overrideReason) return refuse('scores-incomplete', 'overrideReason');
    const data = { moveId, scores };
    return happened({
      kind: 'scoresRevealed',
      data: overrideReason ? { ...data, overrideReason } : data,
    });
  },
  reconcileScore(state, data, { rules }) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!knowsCriterion(rules, data.criterion)) return refuse('criterion-unknown', 'criterion');
    if (!move.revealedAt) return refuse('not-revealed', 'moveId');
    return happened({ kind: 'scoresReconciled', data });
  },
};
