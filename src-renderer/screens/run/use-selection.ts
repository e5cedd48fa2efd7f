import { useState } from 'react';
import { allMoves, findMove } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';

/** The move shown at the right: the chosen one, else the newest. */
export function useSelection(state: SessionState) {
  const [chosen, select] = useState<string | null>(null);
  const isThere = chosen !== null && findMove(state, chosen) !== undefined;
  return { moveId: isThere ? chosen : newest(state), select };
}

function newest(state: SessionState): string | null {
  const moves = allMoves(state).filter((move) => move.status !== 'withdrawn');
  return moves.toSorted((a, b) => b.version - a.version)[0]?.id ?? null;
}
