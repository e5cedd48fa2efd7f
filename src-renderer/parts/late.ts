import { millisecondsBetween } from '../../src-main/game/moment.ts';
import type { Move } from '../../src-main/game/state.ts';

/** Longer than this between a move and its recording is a late entry, in milliseconds. */
const late = 120_000;

export function isLate(move: Pick<Move, 'occurredAt' | 'recordedAt'>): boolean {
  return millisecondsBetween(move.occurredAt, move.recordedAt) > late;
}
