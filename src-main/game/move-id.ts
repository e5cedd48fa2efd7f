/**
 * A move's id names its round and the version that recorded it, `m3-57`: unique without a
 * counter, traceable to the log, and found without searching every round.
 */
export function moveIdAt(round: number, version: number): string {
  return `m${round}-${version}`;
}

/** The round of a move id; 0 when it is not one. */
export function roundOfMove(moveId: string): number {
  const match = /^m(\d{1,2})-\d+$/.exec(moveId);
  return match?.[1] === undefined ? 0 : Number(match[1]);
}
