import type { ComparedRow, Comparison, Side } from '../../../src-main/report/comparison.ts';
import type { LinedMove } from '../../../src-main/report/comparison/lined-move.ts';
import { isOneEvent, isSame } from '../../../src-main/report/comparison/lined-move.ts';

export interface MoveLine {
  readonly move: LinedMove;
  /** Whose replay shows it. */
  readonly side: Side;
  /** Others whose log has the very same, and where it came to the same. */
  readonly also: readonly Side[];
}

/** What was moved in a row, session below session; what some of them share is said once. */
export function linesOf(
  { moves }: ComparedRow,
  { sides, counts }: Pick<Comparison, 'sides' | 'counts'>,
): MoveLine[] {
  const lines: (MoveLine & { readonly also: Side[] })[] = [];
  for (const [place, move] of moves.entries()) {
    const side = sides[place];
    if (!move || !side) continue;
    const shared = lines.find((line) => isOneEvent(line.move, move) && isSame(line.move, move));
    if (shared && counts !== 'over everything') shared.also.push(side);
    else lines.push({ move, side, also: [] });
  }
  return lines;
}
