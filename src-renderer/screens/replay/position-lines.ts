/**
 * Where the position stood at a moment of the replay, and where it went from there: as the
 * audience could see it, and on the board.
 */
import type { Rules } from '../../../src-main/game/rules.ts';
import type { Move, SessionState } from '../../../src-main/game/state.ts';
import { trajectoryOf, type TrajectoryPoint } from '../../../src-main/game/trajectory.ts';

export interface Slot {
  readonly move: Move;
  /** Known to whoever is looking, now or later. */
  readonly isSeen: boolean;
  /** Running totals after the move; carried over a move that adds nothing. */
  readonly seen: Pair;
  readonly board: Pair;
  /** The move had been recorded at that moment; and its scores were known. */
  readonly isReached: boolean;
  readonly isScored: boolean;
}

/** As it was known at the moment, and as it was in the end. */
export interface Pair {
  readonly now: number;
  readonly end: number;
}

export interface PositionLines {
  readonly slots: readonly Slot[];
  /** How many slots, from the first, show what is final already. */
  readonly settled: number;
  /** How many slots the known line covers: up to the last move scored at the moment. */
  readonly known: number;
  /** The slot under the cursor, −1 before the first move. */
  readonly cursor: number;
}

/** The trajectories of one state; a state is looked at again and again while scrubbing. */
const computed = new WeakMap<SessionState, TrajectoryPoint[]>();

export function trajectoryIn(state: SessionState, rules: Rules): TrajectoryPoint[] {
  const points = computed.get(state) ?? trajectoryOf(state, rules);
  computed.set(state, points);
  return points;
}

/** A state at the moment, and the newest. */
export interface NowAndEnd {
  readonly now: SessionState;
  readonly end: SessionState;
}

/**
 * @param seen what the audience knew
 * @param behind what was so, where that is looked at: moves the audience never saw then take a
 *   place of their own
 */
export function positionLines(
  seen: NowAndEnd,
  behind: NowAndEnd | null,
  rules: Rules,
): PositionLines {
  const board = behind ?? seen;
  const seenNow = byMove(trajectoryIn(seen.now, rules));
  const seenEnd = byMove(trajectoryIn(seen.end, rules));
  const boardNow = byMove(trajectoryIn(board.now, rules));
  const boardEnd = byMove(trajectoryIn(board.end, rules));
  const running = { seen: { now: 0, end: 0 }, board: { now: 0, end: 0 } };
  const slots = movesOf([boardEnd, boardNow, seenEnd, seenNow]).map((move): Slot => {
    const at = (points: ReadonlyMap<string, TrajectoryPoint>) => points.get(move.id);
    running.seen = {
      now: after(running.seen.now, at(seenNow)),
      end: after(running.seen.end, at(seenEnd)),
    };
    running.board = {
      now: after(running.board.now, at(boardNow)),
      end: after(running.board.end, at(boardEnd)),
    };
    const now = at(boardNow) ?? at(seenNow);
    return {
      move,
      isSeen: seenNow.has(move.id) || seenEnd.has(move.id),
      ...running,
      isReached: now !== undefined,
      isScored: now !== undefined && now.net !== null,
    };
  });
  const unsettled = slots.findIndex(
    (slot) => !slot.isReached || differs(slot.seen) || differs(slot.board),
  );
  return {
    slots,
    settled: unsettled < 0 ? slots.length : unsettled,
    known: slots.findLastIndex(({ isScored }) => isScored) + 1,
    cursor: slots.findLastIndex(({ isReached }) => isReached),
  };
}

function after(position: number, point: TrajectoryPoint | undefined): number {
  return position + (point?.net ?? 0);
}

function differs({ now, end }: Pair): boolean {
  return Math.abs(now - end) > 1e-9;
}

function byMove(points: readonly TrajectoryPoint[]): Map<string, TrajectoryPoint> {
  return new Map(points.map((point) => [point.move.id, point]));
}

/** Every move of several trajectories once, by round and by when it happened. */
function movesOf(trajectories: readonly ReadonlyMap<string, TrajectoryPoint>[]): Move[] {
  const moves = new Map<string, Move>();
  for (const points of trajectories) {
    for (const [id, { move }] of points) if (!moves.has(id)) moves.set(id, move);
  }
  return [...moves.values()].toSorted(
    (a, b) => a.round - b.round || compare(a.occurredAt, b.occurredAt) || a.version - b.version,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
