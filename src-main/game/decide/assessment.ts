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
  changeFinding(state, { finding: kind, ...data }) {
    const before = state.findings.find(({ id }) => id === data.findingId);
    if (!before) return refuse('finding-unknown', 'findingId');
    if (!data.moves.every((moveId) => findMove(state, moveId))) {
      return refuse('move-unknown', 'moves');
    }
    const isSame =
      before.kind === kind &&
      before.text === data.text &&
      before.moves.join(' ') === data.moves.join(' ');
    if (isSame) return refuse('amendment-empty');
    return happened({ kind: 'findingChanged', data: { ...data, kind } });
  },
  withdrawFinding(state, data) {
    if (!state.findings.some(({ id }) => id === data.findingId)) {
      return refuse('finding-unknown', 'findingId');
    }
    return happened({ kind: 'findingWithdrawn', data });
  },
  changeAction(state, data) {
    const before = state.actions.find(({ id }) => id === data.actionId);
    if (!before) return refuse('action-unknown', 'actionId');
    const fields = ['issue', 'action', 'owner', 'start', 'completion'] as const;
    if (fields.every((field) => before[field] === data[field])) return refuse('amendment-empty');
    return happened({ kind: 'actionChanged', data });
  },
  withdrawAction(state, data) {
    if (!state.actions.some(({ id }) => id === data.actionId)) {
      return refuse('action-unknown', 'actionId');
    }
    return happened({ kind: 'actionWithdrawn', data });
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
