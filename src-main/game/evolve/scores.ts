import type { EventData, SessionEvent } from '../event.ts';
import type { scoreEvents } from '../event/scores.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingMove } from './handlers.ts';

type Held = Working['rounds'][number]['moves'][number]['scores'][string][string];

/** What everybody has seen is kept when something else takes its place. */
function earlier(before: Held | undefined): Pick<Held, 'earlier'> {
  const kept = before?.earlier ?? [];
  if (!before?.revealed || before.value === 'sealed')
    return kept.length > 0 ? { earlier: kept } : {};
  const { value, reason, at, version } = before;
  return { earlier: [...kept, { value, reason, at, version }] };
}

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
    ...earlier(byEvaluator[data.evaluator]),
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
      const isSame = given?.value === value && given.reason === reason;
      byEvaluator[evaluator] = {
        value,
        reason,
        at: given?.at ?? event.recordedAt,
        version: given?.version ?? event.version,
        revealed: true,
        ...(isSame ? given.earlier && { earlier: given.earlier } : earlier(given)),
      };
    }
  },
  scoresReconciled(state, { moveId, criterion, ...reconciliation }, event) {
    const move = workingMove(state, moveId);
    if (move) move.reconciled[criterion] = { ...reconciliation, version: event.version };
  },
};
