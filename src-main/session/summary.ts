import { blankSummary } from '../contract/blank-summary.ts';
import type { SessionSummary } from '../contract/summary.ts';
import type { SessionEvent } from '../game/event.ts';
import { openRound } from '../game/find.ts';
import { standingMoves } from '../game/scoring.ts';
import type { ForkedFrom, SessionState } from '../game/state.ts';
import { trajectoryOf } from '../game/trajectory.ts';
import type { Pack } from '../scenario/pack.ts';
import type { StoredSession } from '../store/sessions.ts';

/** What the log alone says of a session: when it was opened here is not in it. */
export type LogSummary = Omit<SessionSummary, 'openedAt'>;

export function summaryOf(
  state: SessionState,
  events: readonly SessionEvent[],
  pack: Pack,
): LogSummary {
  const { id, title, place, date, status, sample, createdAt, forkedFrom } = state.session;
  const players = state.participants.filter(({ part }) => part === 'player');
  const standing = standingMoves(state);
  const rated = trajectoryOf(state, pack).filter(({ net }) => net !== null);
  return {
    id,
    title,
    place,
    date,
    status,
    sample,
    pack: {
      id: pack.id,
      version: pack.version,
      title: pack.title,
      protagonist: pack.protagonist.name,
    },
    rounds: {
      total: state.rounds.length,
      closed: state.rounds.filter((round) => round.status === 'closed').length,
      open: openRound(state)?.number ?? null,
    },
    players: {
      total: players.length,
      seated: players.filter(({ seat }) => seat !== null).length,
    },
    moves: standing.length,
    toScore: standing.length - rated.length,
    net: rated.at(-1)?.position ?? null,
    positions: rated.map(({ position }) => position),
    forkedFrom: forkedFrom && leftAt(forkedFrom),
    version: state.version,
    updatedAt: events.at(-1)?.recordedAt ?? createdAt,
  };
}

function leftAt({ sessionId, version, title, round, move }: ForkedFrom): LogSummary['forkedFrom'] {
  return { sessionId, version, title, round, move };
}

export const unknownTitle = 'A session that cannot be read';

/** What can be said of a session whose log cannot be read. */
export function unreadable({ id, createdAt, version }: StoredSession): LogSummary {
  return {
    ...blankSummary,
    id,
    title: unknownTitle,
    version,
    updatedAt: createdAt,
  };
}
