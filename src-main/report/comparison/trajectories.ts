import type { Round } from '../../game/state.ts';
import type { TrajectoryPoint } from '../../game/trajectory.ts';
import { trajectoryOf } from '../../game/trajectory.ts';
import type { LinedUp } from './line-up.ts';
import type { Working } from './side.ts';

/** Where a session stands after its move of a row. */
export interface LinePoint {
  /** Its place among the rows. */
  readonly row: number;
  readonly position: number;
  readonly spread: TrajectoryPoint['spread'];
  /** `null` while the move waits for its scores; the position is the one before. */
  readonly net: number | null;
}

/** The running totals of each session, its moves taken in the order of the rows. */
export function trajectoriesOf(all: readonly Working[], rows: readonly LinedUp[]): LinePoint[][] {
  return all.map(({ state, pack }, place) => {
    const own = rows.map(({ moves }) => moves[place] ?? null);
    const places = new Map(own.map((move, row) => [move?.id, row]));
    const order = own.flatMap((move) => (move ? [move.id] : []));
    const rounds = state.rounds.map((round) => inOrder(round, order));
    return trajectoryOf({ rounds }, pack).map(({ move, position, spread, net }) => ({
      row: places.get(move.id) ?? 0,
      position,
      spread,
      net,
    }));
  });
}

function inOrder(round: Round, order: readonly string[]): Round {
  const own = new Set(round.order);
  return { ...round, order: order.filter((id) => own.has(id)) };
}
