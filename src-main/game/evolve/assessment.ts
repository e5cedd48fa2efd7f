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
  findingChanged(state, { findingId, kind, text, moves }) {
    const at = state.findings.findIndex(({ id }) => id === findingId);
    if (at >= 0) state.findings[at] = { id: findingId, kind, text, moves };
  },
  findingWithdrawn(state, { findingId }) {
    state.findings = state.findings.filter(({ id }) => id !== findingId);
  },
  actionPlanned(state, { actionId, issue, action, owner, start, completion }) {
    state.actions.push({ id: actionId, issue, action, owner, start, completion });
  },
  actionChanged(state, { actionId, issue, action, owner, start, completion }) {
    const at = state.actions.findIndex(({ id }) => id === actionId);
    if (at >= 0) state.actions[at] = { id: actionId, issue, action, owner, start, completion };
  },
  actionWithdrawn(state, { actionId }) {
    state.actions = state.actions.filter(({ id }) => id !== actionId);
  },
};
