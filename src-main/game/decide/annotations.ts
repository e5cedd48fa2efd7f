/** What notes and photos have in common: both speak of a moment or a move. */
import { findMove, findRound } from '../find.ts';
import { compareMoments } from '../moment.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { SessionState } from '../state.ts';
import { currentRound } from './checks.ts';

export function checkMove(
  state: SessionState,
  moveId: string | null | undefined,
): Refused | undefined {
  if (moveId === undefined || moveId === null || findMove(state, moveId)) return undefined;
  return refuse('move-unknown', 'moveId');
}

/** The round that ran, or had run last, at a moment; the current one when none is named. */
export function roundAt(state: SessionState, at?: string): number {
  const current = currentRound(state)?.number ?? 1;
  if (at === undefined) return current;
  for (let number = current; number > 0; number -= 1) {
    const openedAt = findRound(state, number)?.openedAt;
    if (openedAt && compareMoments(openedAt, at) <= 0) return number;
  }
  return 1;
}

/** Only what differs, so that the record shows what was changed and nothing else. */
export function differing<Fields extends object>(current: Fields, asked: Partial<Fields>) {
  const entries = Object.entries(asked).filter(
    ([field, value]) => value !== undefined && value !== current[field as keyof Fields],
  );
  return Object.fromEntries(entries) as Partial<Fields>;
}
