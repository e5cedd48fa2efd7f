/** The position after each move, and how far the evaluators' own totals lie apart. */
import { findRound, movesOfRound } from './find.ts';
import { ratingsOf } from './ratings.ts';
import type { Rules } from './rules.ts';
import { contribution, netOf, valueOf } from './scoring.ts';
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
export function trajectoryOf(state: SessionState, rules: Rules): TrajectoryPoint[] {
  const points: TrajectoryPoint[] = [];
  const own = new Map<string, number>();
  let position = 0;
  for (let number = 1; number <= state.rounds.length; number += 1) {
    const round = findRound(state, number);
    for (const move of round ? movesOfRound(round) : []) {
      if (move.status === 'withdrawn') continue;
      const net = netOf(move, rules);
      position += net ?? 0;
      addOwnTotals(own, move, rules);
      points.push({ move, values: valuesOf(move, rules), net, position, spread: spreadOf(own) });
    }
  }
  return points;
}

export function valuesOf(move: Move, rules: Rules): Record<string, number | null> {
  return Object.fromEntries(rules.criteria.map(({ id }) => [id, valueOf(move, id)]));
}

function addOwnTotals(own: Map<string, number>, move: Move, rules: Rules): void {
  for (const criterion of rules.criteria) {
    for (const [evaluator, value] of ratingsOf(move, criterion.id)) {
      own.set(evaluator, (own.get(evaluator) ?? 0) + contribution(criterion, value));
    }
  }
}

function spreadOf(own: ReadonlyMap<string, number>): TrajectoryPoint['spread'] {
  if (own.size < 2) return null;
  const totals = [...own.values()];
  return { low: Math.min(...totals), high: Math.max(...totals) };
}
