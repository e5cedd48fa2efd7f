/** Moves of several sessions side by side: by round and seat, the first beside the first. */
import { movesOfRound } from '../../game/find.ts';
import type { Move, SessionState } from '../../game/state.ts';

export interface LinedUp {
  readonly round: number;
  readonly seat: string;
  /** One place for each session; `null` where the seat made no such move. */
  readonly moves: readonly (Move | null)[];
}

/** A group to be, while it is not known what comes before what. */
interface Group extends LinedUp {
  /** The mean of its places in its sessions' own order, within the round. */
  readonly rank: number;
}

/**
 * @param sharedUpTo the version up to which their logs are one: a move of all is set beside itself,
 *   whatever was withdrawn or logged late since
 * @param seats whose order settles what nothing else does
 * @returns each session in its own order, but where two moved in turns that cross: that one comes
 *   first which did so in the mean. The order of the sessions does not matter.
 */
export function lineUp(
  states: readonly SessionState[],
  seats: readonly string[],
  sharedUpTo = 0,
): LinedUp[] {
  const rounds = Math.max(0, ...states.map((state) => state.rounds.length));
  return Array.from({ length: rounds }, (_, index) => index).flatMap((index) => {
    const queues = states.map(({ rounds: all }) => {
      const round = all[index];
      return round ? movesOfRound(round).filter(({ status }) => status !== 'withdrawn') : [];
    });
    return inTurns(queues, groupsOf(queues, index + 1, sharedUpTo), seats);
  });
}

function groupsOf(queues: readonly (readonly Move[])[], round: number, shared: number): Group[] {
  const keyed = new Map<string, { seat: string; moves: (Move | null)[]; ranks: number[] }>();
  const ids = queues.map((queue) => new Set(queue.map(({ id }) => id)));
  for (const [place, queue] of queues.entries()) {
    const counts = new Map<string, number>();
    for (const [rank, move] of queue.entries()) {
      const { seat } = move;
      const isShared = move.version <= shared && ids.every((other) => other.has(move.id));
      const nth = counts.get(seat) ?? 0;
      if (!isShared) counts.set(seat, nth + 1);
      const key = isShared ? move.id : `${seat} ${nth}`;
      let group = keyed.get(key);
      if (!group) keyed.set(key, (group = { seat, moves: queues.map(() => null), ranks: [] }));
      group.moves[place] = move;
      group.ranks.push(rank);
    }
  }
  return [...keyed.values()].map(({ seat, moves, ranks }) => ({
    round,
    seat,
    moves,
    rank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
  }));
}

/** Takes whatever is next in every session that has it; where none is, what is next in the mean. */
function inTurns(
  queues: readonly (readonly Move[])[],
  groups: readonly Group[],
  seats: readonly string[],
): LinedUp[] {
  const groupOf = new Map(
    groups.flatMap((group) => group.moves.flatMap((move) => (move ? [[move, group]] : []))),
  );
  const waiting = queues.map((queue) => queue.flatMap((move) => groupOf.get(move) ?? []));
  const order: LinedUp[] = [];
  for (;;) {
    const heads = waiting.map((queue) => queue[0]);
    const next = new Set(heads.filter((head) => head !== undefined));
    const ready = [...next].filter((group) =>
      group.moves.every((move, place) => move === null || heads[place] === group),
    );
    const [first] = (ready.length > 0 ? ready : [...next]).toSorted(
      (a, b) =>
        a.rank - b.rank ||
        seats.indexOf(a.seat) - seats.indexOf(b.seat) ||
        firstVersion(a) - firstVersion(b),
    );
    if (!first) return order;
    const { round, seat, moves } = first;
    order.push({ round, seat, moves });
    for (const queue of waiting) {
      const at = queue.indexOf(first);
      if (at >= 0) queue.splice(at, 1);
    }
  }
}

function firstVersion({ moves }: LinedUp): number {
  return Math.min(...moves.flatMap((move) => (move ? move.version : [])));
}
