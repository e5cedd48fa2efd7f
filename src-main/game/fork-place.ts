/** Where a session had come to when another went on from there, as people say it. */
import { moveNumber } from './find.ts';
import type { Move, SessionState } from './state.ts';

export interface ForkPlace {
  /** The round opened last; 0 before the first. */
  readonly round: number;
  /** `3.3`, the last move recorded in that round; `null` while it had none. */
  readonly move: string | null;
}

export function forkPlaceOf(state: Pick<SessionState, 'rounds'>): ForkPlace {
  const move = lastMove(state);
  const round = state.rounds.findLast(({ status }) => status !== 'planned')?.number ?? 0;
  return { round, move: move ? moveNumber(move) : null };
}

/** The same for a log that is said to be a fork only at its end, having left at some version. */
export function leftPlaceOf(state: Pick<SessionState, 'rounds'>, version: number): ForkPlace {
  const [move] = state.rounds
    .flatMap(({ moves }) => moves)
    .filter((one) => one.version <= version)
    .toSorted((a, b) => b.version - a.version);
  return { round: move?.round ?? 0, move: move ? moveNumber(move) : null };
}

/** `3.3`, “round 3”, or “the start”: what follows “fork at”. */
export function forkPlaceText({ round, move }: ForkPlace): string {
  if (move !== null) return move;
  return round > 0 ? `round ${round}` : 'the start';
}

/** The move recorded last in the round opened last. */
export function lastMove(state: Pick<SessionState, 'rounds'>): Move | undefined {
  return state.rounds.findLast(({ status }) => status !== 'planned')?.moves.at(-1);
}

const longestTitle = 200;

/**
 * What a fork is called unless somebody says: by where it left. The room is told the title, so it
 * names no move that was not for everyone.
 */
export function forkTitle(state: SessionState): string {
  const { round, move } = forkPlaceOf(state);
  const isPublic = lastMove(state)?.visibility === 'public';
  const place = forkPlaceText({ round, move: isPublic ? move : null });
  return titleWith(state, `, fork at ${place}`);
}

/** A title of the session with something behind it, no longer than a title may be. */
export function titleWith({ session }: SessionState, suffix: string): string {
  return session.title.slice(0, longestTitle - suffix.length).trimEnd() + suffix;
}
