import type { EventData, SessionEvent } from '../event.ts';
import type { scoreEvents } from '../event/scores.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingMove } from './handlers.ts';

function rate(state: Working, data: EventData<'scoreGiven'>, event: SessionEvent): void {
  const move = workingMove(state, data.moveId);
  if (!move) return;
  const byEvaluator = (move.scores[data.criterion] ??= {});
  byEvaluator[data.evaluator] = {
    value: data.value,
    reason: data.reason,
    at: event.recordedAt,
    version: event.version,
    revealed: false,
  };
}

export const evolveScores: Handlers<keyof typeof scoreEvents> = {
  scoreGiven: rate,
  scoreChanged: rate,
  scoreCleared(state, { moveId, criterion, evaluator }) {
    const byEvaluator = workingMove(state, moveId)?.scores[criterion];
    if (byEvaluator) delete byEvaluator[evaluator];
  },
  scoresRevealed(state, { moveId, scores }, event) {
    const move = workingMove(state, moveId);
    if (!move) return;
    move.revealedAt = event.recordedAt;
    for (const { criterion, evaluator, value, reason } of scores) {
      const byEvaluator = (move.scores[criterion] ??= {});
      const given = byEvaluator[evaluator];
      byEvaluator[evaluator] = {
        value,
        reason,
        at: given?.at ?? event.recordedAt,
        version: given?.version ?? event.version,
        revealed: true,
      };
    }
  },
  scoresReconciled(state, { moveId, criterion, ...reconciliation }, event) {
    const move = workingMove(state, moveId);
    if (move) move.reconciled[criterion] = { ...reconciliation, version: event.version };
  },
};
