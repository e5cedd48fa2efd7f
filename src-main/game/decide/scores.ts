import type { scoreCommands } from '../command/scores.ts';
import type { NewEvent } from '../event.ts';
import type { RevealedScore } from '../event/scores.ts';
import { findParticipant } from '../find.ts';
import { refuse } from '../refusal.ts';
import type { SessionState } from '../state.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { knowsCriterion, reconciliations } from './reconciliations.ts';
import { reveals } from './reveals.ts';
import { standingMove } from './standing-move.ts';

/** Evaluators score; in a small room control may. */
function mayScore(state: SessionState, evaluator: string): boolean {
  const part = findParticipant(state, evaluator)?.part;
  return part === 'evaluator' || part === 'control';
}

export const decideScores: Deciders<keyof typeof scoreCommands> = {
  giveScores(state, { moveId, evaluator, scores }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    if (!mayScore(state, evaluator)) return refuse('evaluator-unknown', 'evaluator');
    const events: NewEvent[] = [];
    const changed: RevealedScore[] = [];
    const named = new Set<string>();
    for (const [row, { criterion, value, reason }] of scores.entries()) {
      const field = (name: string) => `scores.${row}.${name}`;
      if (!knowsCriterion(rules, criterion)) return refuse('criterion-unknown', field('criterion'));
      if (named.has(criterion)) return refuse('criterion-twice', field('criterion'));
      named.add(criterion);
      const before = move.scores[criterion]?.[evaluator];
      if (before && before.value === value && before.reason === reason) continue;
      // What everybody has seen does not change without a word.
      if (before?.revealed && before.value !== value && !reason) {
        return refuse('change-unexplained', field('reason'));
      }
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
  ...reveals,
  ...reconciliations,
};
