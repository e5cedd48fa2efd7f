import { moveNumber, moveTitle } from '../../game/find.ts';
import { netOf, valuesOf } from '../../game/scoring.ts';
import type { Move } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';

/** A move as it stands beside another. */
export interface LinedMove {
  readonly id: string;
  /** `2.1`. */
  readonly number: string;
  readonly seat: string;
  readonly title: string;
  readonly action: string;
  readonly status: Move['status'];
  /** The version that recorded it. */
  readonly version: number;
  readonly recordedAt: string;
  readonly net: number | null;
  readonly values: Readonly<Record<string, number | null>>;
}

export function linedMove(move: Move, pack: Pack): LinedMove {
  const { id, seat, action, status, version, recordedAt } = move;
  return {
    id,
    number: moveNumber(move),
    seat,
    title: moveTitle(move),
    action,
    status,
    version,
    recordedAt,
    net: netOf(move, pack),
    values: valuesOf(move, pack),
  };
}

/** One event of two logs, as far as two logs can tell. */
export function isOneEvent(a: LinedMove, b: LinedMove): boolean {
  return a.id === b.id && a.version === b.version && a.recordedAt === b.recordedAt;
}

/** The same said and scored: of a move that two logs share, neither has made anything else since. */
export function isSame(a: LinedMove, b: LinedMove): boolean {
  return (
    a.id === b.id &&
    a.seat === b.seat &&
    a.action === b.action &&
    a.status === b.status &&
    Object.keys({ ...a.values, ...b.values }).every((id) => a.values[id] === b.values[id])
  );
}
