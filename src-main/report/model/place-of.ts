import { moveNumber } from '../../game/find.ts';
import type { Move } from '../../game/state.ts';
import type { TextPlace } from '../texts.ts';

/** Where a text of a move stands: “Move 3.1, argument against”. */
export function placeOf(move: Move, field: string, suffix = ''): TextPlace {
  const where = `Move ${moveNumber(move)}${suffix && `, ${suffix}`}`;
  return { where, field, moveId: move.id };
}
