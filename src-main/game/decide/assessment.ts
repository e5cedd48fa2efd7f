import type { assessmentCommands } from '../command/assessment.ts';
import { findMove, findRound } from '../find.ts';
import { refuse } from '../refusal.ts';
import { undoWords } from '../undo-words.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';

export const decideAssessment: Deciders<keyof typeof assessmentCommands> = {
  assessImperative(state, data, { rules }) {
    if (!rules.imperatives.some(({ id }) => id === data.imperative)) {
      return refuse('imperative-unknown', 'imperative');
    }
    const round = findRound(state, data.round);
    if (!round || round.status === 'planned') return refuse('round-not-open', 'round');
    return happened({ kind: 'imperativeAssessed', data });
  },
  answerIndicator(_state, data, { rules }) {
    const known = rules.profiles.some(({ indicators }) =>
      indicators.some(({ id }) => id === data.indicator),
    );
    if (!known) return refuse('indicator-unknown', 'indicator');
    return happened({ kind: 'outcomeAnswered', data });
  },
  recordFinding(state, { finding: kind, ...data }) {
    if (!data.moves.every((moveId) => findMove(state, moveId))) {
      return refuse('move-unknown', 'moves');
    }
    return happened({
      kind: 'findingRecorded',
      data: { ...data, kind, findingId: idAt('r', state) },
    });
  },
  planAction(state, data) {
    if (data.findingId !== undefined && !state.findings.some(({ id }) => id === data.findingId)) {
      return refuse('finding-unknown', 'findingId');
    }
    return happened({ kind: 'actionPlanned', data: { ...data, actionId: idAt('t', state) } });
  },
  undo(state) {
    const step = state.undo.past.at(-1);
    if (!step) return refuse('nothing-to-undo', undefined, undoWords(state.undo));
    return happened({ kind: 'undone', data: { from: step.from, to: step.to } });
  },
  redo(state) {
    const step = state.undo.future.at(-1);
    if (!step) return refuse('nothing-to-redo');
    return happened({ kind: 'redone', data: { from: step.from, to: step.to } });
  },
};
