import type { assessmentCommands } from '../command/assessment.ts';
import type { noteCommands } from '../command/room.ts';
import { findMove, findRound } from '../find.ts';
import { refuse } from '../refusal.ts';
import { checkOccurred, checkVisibility, currentRound } from './checks.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';

export const decideNotes: Deciders<keyof typeof noteCommands> = {
  takeNote(state, { occurredAt, ...data }, context) {
    const round = currentRound(state)?.number ?? 1;
    if (data.moveId !== undefined && !findMove(state, data.moveId)) {
      return refuse('move-unknown', 'moveId');
    }
    const wrong =
      checkVisibility(context.rules, data.visibility) ?? checkOccurred(occurredAt, context);
    if (wrong) return wrong;
    const event = {
      kind: 'noteTaken' as const,
      data: { ...data, noteId: idAt('n', state), round },
    };
    return happened(occurredAt === undefined ? event : { ...event, occurredAt });
  },
  setBookmark(state, data) {
    if (data.moveId !== undefined && !findMove(state, data.moveId)) {
      return refuse('move-unknown', 'moveId');
    }
    return happened({ kind: 'bookmarkSet', data: { ...data, bookmarkId: idAt('b', state) } });
  },
  clearBookmark(state, data) {
    if (!state.bookmarks.some(({ id }) => id === data.bookmarkId)) {
      return refuse('bookmark-unknown', 'bookmarkId');
    }
    return happened({ kind: 'bookmarkCleared', data });
  },
  addAttachment(state, data, { rules }) {
    const round = currentRound(state)?.number ?? 1;
    const wrong = checkVisibility(rules, data.visibility);
    if (wrong) return wrong;
    const attachmentId = idAt('f', state);
    return happened({ kind: 'attachmentAdded', data: { ...data, attachmentId, round } });
  },
};

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
    if (!step) return refuse('nothing-to-undo');
    return happened({ kind: 'undone', data: { from: step.from, to: step.to } });
  },
  redo(state) {
    const step = state.undo.future.at(-1);
    if (!step) return refuse('nothing-to-redo');
    return happened({ kind: 'redone', data: { from: step.from, to: step.to } });
  },
};
