/**
 * A move's id names its round and the version that recorded it, `m3-57`: unique without a
 * counter, traceable to the log, and found without searching every round.
 */
export function moveIdAt(round: number, version: number): string {
  return `m${round}-${version}`;
}

const pattern = /^m(\d{1,2})-(\d+)$/;

/** The round of a move id; 0 when it is not one. */
export function roundOfMove(moveId: string): number {
  return Number(pattern.exec(moveId)?.[1] ?? 0);
}

function versionOfMove(moveId: string): number {
  return Number(moveId.slice(moveId.indexOf('-') + 1));
}

/** Where a move stands, or would stand, in the moves of its round, which are kept in this order. */
export function placeOfMove(moves: readonly { readonly id: string }[], moveId: string): number {
  const version = versionOfMove(moveId);
  const last = moves.at(-1)?.id;
  if (last === undefined || versionOfMove(last) < version) return moves.length;
  if (last === moveId) return moves.length - 1;
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (versionOfMove(moves[middle]?.id ?? '') < version) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A move of a round by its id; `undefined` when it is not there. */
export function moveOf<T extends { readonly id: string }>(
  moves: readonly T[],
  moveId: string,
): T | undefined {
  const move = moves[placeOfMove(moves, moveId)];
  return move?.id === moveId ? move : undefined;
}
