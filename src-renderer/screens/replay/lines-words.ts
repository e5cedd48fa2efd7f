import { moveNumber } from '../../../src-main/game/find.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { signed } from '../../../src-main/game/signed.ts';
import type { PositionLines } from './position-lines.ts';

/** The chart in a sentence, for those who do not see it. */
export function linesConclusion(
  { slots, cursor, known }: PositionLines,
  pack: Pack,
  seenBy: string | null,
): string {
  const title = `Net position for ${pack.protagonist.name}`;
  const here = slots[cursor];
  const end = slots.at(-1);
  if (!here || !end) return `${title}: no moves yet.`;
  const last = slots[known - 1];
  const now = last ? valueText(last.seen.now, last.board.now) : 'nothing scored';
  const later = valueText(end.seen.end, end.board.end);
  return `${title} after ${moveNumber(here.move)}: ${now}; at the end ${later}.`;

  function valueText(seen: number, board: number): string {
    if (seenBy === null) return signed(seen);
    return `${signed(seen)} as ${seenBy} saw it, ${signed(board)} on the board`;
  }
}

/** "Beijing’s view". */
export function viewText(name: string): string {
  return `${name}${name.endsWith('s') ? '’' : '’s'} view`;
}
