/** Something with a height that stands on one page, unless it can be cut. */
export interface Piece<T> {
  readonly content: T;
  /** CSS pixels. */
  readonly height: number;
  /** Such as a heading, which ends no page. */
  readonly leads?: boolean;
  /** What fits into so many pixels, and the rest; `null` when too little does. */
  readonly cut?: (room: number) => readonly [Piece<T>, Piece<T>] | null;
}

/** Page by page, in order. What is higher than a page and cannot be cut has one to itself. */
export function paginate<T>(
  pieces: readonly Piece<T>[],
  capacity: number,
): (readonly Piece<T>[])[] {
  const pages: Piece<T>[][] = [];
  const waiting = pieces.toReversed();
  let page: Piece<T>[] = [];
  let room = capacity;
  const turn = () => {
    pages.push(page);
    [page, room] = [[], capacity];
  };
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const next = piece.leads ? waiting.at(-1) : undefined;
    const needed = piece.height + (next ? beginning(next) : 0);
    if (piece.height > room || needed > room) {
      const parts = piece.cut?.(room);
      if (parts) {
        page.push(parts[0]);
        turn();
        waiting.push(parts[1]);
        continue;
      }
      if (page.length > 0) {
        turn();
        waiting.push(piece);
        continue;
      }
    }
    page.push(piece);
    room -= piece.height;
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages;
}

/** How much of it has to follow what leads it. */
function beginning<T>(piece: Piece<T>): number {
  return piece.cut ? Math.min(piece.height, 60) : piece.height;
}
