import type { sessionEvents } from '../event/session.ts';
import { plannedRound } from '../state.ts';
import type { Handlers } from './handlers.ts';

export const evolveSession: Handlers<keyof typeof sessionEvents> = {
  sessionCreated(state, { sessionId, pack, rounds, sample, ...details }, event) {
    Object.assign(state.session, details, {
      id: sessionId,
      pack,
      sample: sample === true,
      createdAt: event.recordedAt,
    });
    state.rounds = rounds.map((plan, index) =>
      plannedRound(index + 1, plan),
    ) as typeof state.rounds;
  },
  packChanged(state, { pack }) {
    state.session.pack = pack;
  },
  sessionDetailsChanged(state, changes) {
    Object.assign(state.session, changes);
  },
  roundsPlanned(state, { rounds }) {
    state.rounds = rounds.map((plan, index) => {
      const round = state.rounds[index];
      if (!round) return plannedRound(index + 1, plan) as (typeof state.rounds)[number];
      round.plan = plan;
      return round;
    });
  },
  sessionClosed(state, _data, event) {
    state.session.status = 'finished';
    state.session.closedAt = event.recordedAt;
  },
  sessionReopened(state) {
    state.session.status = state.rounds.some((round) => round.status !== 'planned')
      ? 'running'
      : 'planned';
    state.session.closedAt = null;
  },
  sessionForked(state, { sessionId, title, from }, event) {
    state.session.id = sessionId;
    state.session.title = title;
    state.session.forkedFrom = { sessionId: from.sessionId, version: from.version };
    state.session.createdAt = event.recordedAt;
    state.session.sample = false;
  },
  summaryWritten(state, summary) {
    state.summary = summary;
  },
};
