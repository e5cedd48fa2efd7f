import type { sessionEvents } from '../event/session.ts';
import { forkPlaceOf, leftPlaceOf } from '../fork-place.ts';
import { plannedRound } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';

function reopen(state: Working): void {
  state.session.status = state.rounds.some((round) => round.status !== 'planned')
    ? 'running'
    : 'planned';
  state.session.closedAt = null;
}

/** Whoever goes on some other day finds the clock as it was, until they let it run. */
function goOn(state: Working, at: string, now: string): void {
  // What is late is not late by the days between, and a time that is typed is one of today.
  state.session.date &&= now.slice(0, 'yyyy-mm-dd'.length);
  state.session.start = '';
  if (state.session.status === 'finished') reopen(state);
  for (const { phase } of state.rounds) if (phase) phase.pausedAt ??= at;
}

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
  sessionReopened: reopen,
  sessionForked(state, { sessionId, title, from }, event) {
    const { sessionId: origin, version, at } = from;
    const gaps = [...(state.session.forkedFrom?.gaps ?? [])];
    if (at !== undefined) gaps.push({ from: at, to: event.recordedAt });
    const isLeftBehind = event.version > version + 1;
    const place = isLeftBehind ? leftPlaceOf(state, version) : forkPlaceOf(state);
    const before = state.session.title;
    state.session.forkedFrom = { sessionId: origin, version, title: before, gaps, ...place };
    if (at !== undefined) goOn(state, at, event.recordedAt);
    state.session.id = sessionId;
    state.session.title = title;
    state.session.createdAt = event.recordedAt;
    state.session.sample = false;
  },
  summaryWritten(state, summary) {
    state.summary = summary;
  },
};
