import { moveNumber, moveTitle } from '../../../src-main/game/find.ts';
import type { Move } from '../../../src-main/game/state.ts';
import type { ToldRow } from './told-reading.ts';

/** A move among what a reading comes from. */
export function moveRow(move: Move, cells: readonly string[]): ToldRow {
  const { id, seat } = move;
  return {
    key: id,
    label: moveNumber(move),
    to: { moveId: id },
    seat,
    said: moveTitle(move),
    cells,
  };
}
