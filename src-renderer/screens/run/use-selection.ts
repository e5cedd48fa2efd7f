import { useState } from 'react';
import { findMove } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';

/** The move shown at the right: the chosen one, else the newest. */
export function useSelection(state: SessionState) {
  const [chosen, select] = useState<string | null>(null);
  const isThere = chosen !== null && findMove(state, chosen) !== undefined;
  return { moveId: isThere ? chosen : newest(state), select };
}

/** A round keeps its moves by when they were logged, so only the ends are looked at. */
function newest(state: SessionState): string | null {
  const last = state.rounds.map(({ moves }) =>
    moves.findLast((move) => move.status !== 'withdrawn'),
  );
  const versions = last.map((move) => move?.version ?? 0);
  return last[versions.indexOf(Math.max(0, ...versions))]?.id ?? null;
}
