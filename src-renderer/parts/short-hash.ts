/** Enough of a hash to tell two entries apart by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
