import { compareMoments } from './moment.ts';

interface Timed {
  readonly at: string;
}

/**
 * The moves of a round in their order, which may have been changed by hand, with whatever else
 * happened between them by its time. Of two at the same moment the move stands first.
 */
export function inOrder<M extends Timed, T extends Timed>(
  moves: readonly M[],
  others: readonly T[],
): (M | T)[] {
  const waiting = others.toSorted((a, b) => compareMoments(a.at, b.at));
  // What happened before this move and all that stand after it comes before it.
  const until = moves.map(({ at }) => at);
  for (let place = until.length - 2; place >= 0; place -= 1) {
    const [own = '', next = ''] = until.slice(place, place + 2);
    if (compareMoments(next, own) < 0) until[place] = next;
  }
  const merged: (M | T)[] = [];
  let told = 0;
  for (const [place, move] of moves.entries()) {
    for (;;) {
      const other = waiting[told];
      if (!other || compareMoments(other.at, until[place] ?? '') >= 0) break;
      merged.push(other);
      told += 1;
    }
    merged.push(move);
  }
  return [...merged, ...waiting.slice(told)];
}
