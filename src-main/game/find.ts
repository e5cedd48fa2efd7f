/** Looking things up in a state. Each answers `undefined` when there is no such thing. */
import { moveOf, roundOfMove } from './move-id.ts';
import type { Attachment, Move, Note, Participant, Round, SessionState } from './state.ts';

export function findRound(state: Pick<SessionState, 'rounds'>, round: number): Round | undefined {
  return state.rounds[round - 1];
}

export function findMove(state: SessionState, moveId: string): Move | undefined {
  return moveOf(findRound(state, roundOfMove(moveId))?.moves ?? [], moveId);
}

export function findParticipant(state: SessionState, id: string): Participant | undefined {
  return state.participants.find((participant) => participant.id === id);
}

export function findNote(state: SessionState, noteId: string): Note | undefined {
  return state.rounds.flatMap(({ notes }) => notes).find(({ id }) => id === noteId);
}

export function findAttachment(state: SessionState, attachmentId: string): Attachment | undefined {
  return state.rounds
    .flatMap(({ attachments }) => attachments)
    .find(({ id }) => id === attachmentId);
}

export function openRound(state: SessionState): Round | undefined {
  return state.rounds.find((round) => round.status === 'open');
}

/** The moves of a round by when they happened. */
export function movesOfRound(round: Round): Move[] {
  const moves: Move[] = [];
  for (const id of round.order) {
    const move = moveOf(round.moves, id);
    if (move) moves.push(move);
  }
  return moves;
}

export function allMoves(state: SessionState): Move[] {
  return state.rounds.flatMap(movesOfRound);
}

/** `3.2`. */
export function moveNumber(move: Pick<Move, 'round' | 'seq'>): string {
  return `${move.round}.${move.seq}`;
}

/** What stands before the first colon of the action, else its first six words. */
export function moveTitle(move: Pick<Move, 'title' | 'action'>): string {
  if (move.title) return move.title;
  const colon = move.action.indexOf(':');
  if (colon > 0 && colon <= 60) return move.action.slice(0, colon);
  const words = move.action.split(/\s+/);
  return words.length <= 6 ? move.action : `${words.slice(0, 6).join(' ')} …`;
}

export function evaluatorsOf(state: Pick<SessionState, 'participants'>): Participant[] {
  return state.participants.filter((participant) => participant.part === 'evaluator');
}
