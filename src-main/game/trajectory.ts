/** The position after each move, and how far the evaluators' own totals lie apart. */
import { ownNets } from './evaluator-nets.ts';
import { movesOfRound } from './find.ts';
import type { Rules } from './rules.ts';
import { netOf, valuesOf } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

export interface TrajectoryPoint {
  readonly move: Move;
  /** By criterion; `null` where it is not rated. */
  readonly values: Readonly<Record<string, number | null>>;
  /** `null` while nothing of the move is rated. */
  readonly net: number | null;
  /** Running sum of the nets; carried over a move without one. */
  readonly position: number;
  /** Lowest and highest evaluator's own running total; `null` with fewer than two evaluators. */
  readonly spread: { readonly low: number; readonly high: number } | null;
}

/** Standing moves in order of rounds and of when they happened. */
export function trajectoryOf(
  state: Pick<SessionState, 'rounds'>,
  rules: Pick<Rules, 'criteria'>,
): TrajectoryPoint[] {
  const points: TrajectoryPoint[] = [];
  const own = new Map<string, number>();
  let position = 0;
  for (const round of state.rounds) {
    for (const move of movesOfRound(round)) {
      if (move.status === 'withdrawn') continue;
      const net = netOf(move, rules);
      position += net ?? 0;
      addOwnTotals(own, move, rules);
      points.push({ move, values: valuesOf(move, rules), net, position, spread: spreadOf(own) });
    }
  }
  return points;
}

function addOwnTotals(own: Map<string, number>, move: Move, rules: Pick<Rules, 'criteria'>): void {
  for (const [evaluator, { net }] of ownNets(move, rules)) {
    own.set(evaluator, (own.get(evaluator) ?? 0) + net);
  }
}

function spreadOf(own: ReadonlyMap<string, number>): TrajectoryPoint['spread'] {
  if (own.size < 2) return null;
  const totals = [...own.values()];
  return { low: Math.min(...totals), high: Math.max(...totals) };
}
