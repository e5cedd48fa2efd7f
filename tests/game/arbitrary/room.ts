import { openRound } from '../../../src-main/game/find.ts';
import type { Maker } from './making.ts';
import { someMove, someone, someSeat, someVisibility } from './making.ts';

const turnRound: Maker = ({ state }) => {
  const open = openRound(state);
  if (open) return { kind: 'closeRound', round: open.number };
  const next = state.rounds.find(({ status }) => status === 'planned');
  return next && { kind: 'openRound', round: next.number };
};

export const roomMakers: readonly Maker[] = [
  turnRound,
  turnRound,
  ({ choose }) => ({ kind: 'startPhase', phase: choose.among('brief', 'move', 'score') }),
  ({ choose }) => ({ kind: choose.among('pausePhase', 'resumePhase', 'endPhase') }),
  () => ({ kind: 'extendPhase', minutes: 5 }),
  (making) => ({
    kind: 'takeNote',
    text: making.words(),
    speaker: making.words(),
    visibility: someVisibility(making.choose),
    ...(making.choose.rarely(2) && { moveId: someMove(making) }),
  }),
  ({ words }) => ({ kind: 'setBookmark', label: words() }),
  ({ state, choose }) => ({
    kind: 'clearBookmark',
    bookmarkId: choose.of(state.bookmarks)?.id ?? 'b1',
  }),
  ({ choose, words }) => ({
    kind: 'addAttachment',
    name: words(),
    media: 'image/png',
    sha256: 'b'.repeat(64),
    bytes: 9,
    visibility: someVisibility(choose),
  }),
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
