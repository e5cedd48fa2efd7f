import type { ReportContext } from '../context.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';
import type { ReportScore } from './scores.ts';

/** A move that moved the position far, and why it was held to. */
export interface Swing {
  readonly move: MoveRef;
  readonly net: number;
  readonly total: number;
  /** Those that had an effect, with every rating and reason. */
  readonly scores: readonly ReportScore[];
  readonly sources: readonly string[];
}

const most = 6;

/** Largest first; of two alike, the earlier. */
export function swingsOf({ points }: ReportContext, moves: ReportMoves): Swing[] {
  return points
    .flatMap(({ move: { id }, net, position }): Swing[] => {
      const move = moves.get(id);
      if (!move || net === null || Math.abs(net) < 0.05) return [];
      const scores = move.scores.filter(({ value }) => value !== null && value !== 0);
      return [{ move: refOf(move), net, total: position, scores, sources: move.sources }];
    })
    .toSorted((a, b) => Math.abs(b.net) - Math.abs(a.net))
    .slice(0, most);
}
