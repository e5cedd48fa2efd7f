import { phases } from '../../../src-main/game/event/session.ts';
import { openRound } from '../../../src-main/game/find.ts';
import type { Maker } from './making.ts';
import { someone, someSeat } from './making.ts';

const turnRound: Maker = ({ state }) => {
  const open = openRound(state);
  if (open) return { kind: 'closeRound', round: open.number };
  const next = state.rounds.find(({ status }) => status === 'planned');
  return next && { kind: 'openRound', round: next.number };
};

export const roomMakers: readonly Maker[] = [
  turnRound,
  turnRound,
  ({ choose }) => ({ kind: 'startPhase', phase: choose.among(...phases) }),
  ({ choose }) => ({ kind: choose.among('pausePhase', 'resumePhase', 'endPhase') }),
  ({ choose }) => ({ kind: 'extendPhase', minutes: choose.among(5, -3) }),
  ({ words }) => ({ kind: 'addParticipants', participants: [{ name: words(), part: 'player' }] }),
  (making) => ({
    kind: 'assignSeat',
    participantId: someone(making, 'player'),
    seat: someSeat(making.choose),
  }),
  (making) => ({ kind: 'unassignSeat', participantId: someone(making) }),
  (making) => ({
    kind: 'changeParticipant',
    participantId: someone(making),
    affiliation: making.words(),
  }),
  (making) => ({ kind: 'removeParticipant', participantId: someone(making) }),
  ({ words }) => ({ kind: 'changeDetails', facilitator: words() }),
  ({ choose, words }) =>
    choose.rarely(2) ? { kind: 'closeSession' } : { kind: 'reopenSession', reason: words() },
];
