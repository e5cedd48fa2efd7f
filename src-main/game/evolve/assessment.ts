import type { assessmentEvents } from '../event/assessment.ts';
import type { Handlers } from './handlers.ts';
import { workingRound } from './handlers.ts';

export const evolveAssessment: Handlers<keyof typeof assessmentEvents> = {
  imperativeAssessed(state, { imperative, round, value, reason }) {
    const assessed = workingRound(state, round);
    if (assessed) assessed.imperatives[imperative] = { value, reason };
  },
  outcomeAnswered(state, { indicator, answer, note }) {
    state.outcome[indicator] = { answer, note };
  },
  findingRecorded(state, { findingId, kind, text, moves }) {
    state.findings.push({ id: findingId, kind, text, moves });
  },
  actionPlanned(state, { actionId, issue, action, owner, start, completion }) {
    state.actions.push({ id: actionId, issue, action, owner, start, completion });
  },
};
