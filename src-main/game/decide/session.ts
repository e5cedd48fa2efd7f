import type { sessionCommands } from '../command/session.ts';
import { openRound } from '../find.ts';
import { refuse } from '../refusal.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { decidePackChange } from './pack.ts';

export const decideSession: Deciders<keyof typeof sessionCommands> = {
  changePack: decidePackChange,
  createSession(state, data, { sessionId, pack, rounds }) {
    if (state.version > 0) return refuse('session-exists');
    const empty = {
      place: '',
      date: '' as const,
      start: '' as const,
      handling: '',
      facilitator: '',
    };
    return happened({
      kind: 'sessionCreated',
      data: { ...empty, ...data, sessionId, pack, rounds: data.rounds ?? [...rounds] },
    });
  },
  changeDetails(_state, data) {
    return happened({ kind: 'sessionDetailsChanged', data });
  },
  planRounds(state, data) {
    const opened = state.rounds.filter((round) => round.status !== 'planned').length;
    if (data.rounds.length < opened) return refuse('round-has-moves', 'rounds');
    return happened({ kind: 'roundsPlanned', data });
  },
  closeSession(state) {
    if (state.session.status === 'planned') return refuse('session-not-running');
    const round = openRound(state);
    const closed = { kind: 'sessionClosed', data: {} } as const;
    if (!round) return happened(closed);
    return happened({ kind: 'roundClosed', data: { round: round.number } }, closed);
  },
  reopenSession(state, data) {
    if (state.session.status !== 'finished') return refuse('session-not-finished');
    return happened({ kind: 'sessionReopened', data });
  },
  writeSummary(_state, data) {
    return happened({ kind: 'summaryWritten', data });
  },
};
