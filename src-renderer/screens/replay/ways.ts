import { stopAfter, stopBefore } from './stops.ts';
import type { Replay } from './use-replay.ts';

/** Where transport and keys go from where the cursor stands. */
export interface Ways {
  readonly first: () => void;
  readonly last: () => void;
  readonly moveBack: () => void;
  readonly moveForward: () => void;
  readonly roundBack: () => void;
  readonly roundForward: () => void;
  readonly bookmarkBack: () => void;
  readonly bookmarkForward: () => void;
}

export function waysOf({ stops, version, seek }: Replay): Ways {
  const { first, last, moves, rounds, bookmarks } = stops;
  return {
    first: () => seek(first),
    last: () => seek(last),
    moveBack: () => seek(stopBefore(moves, version, first)),
    moveForward: () => seek(stopAfter(moves, version, last)),
    roundBack: () => seek(stopBefore(rounds, version, first)),
    roundForward: () => seek(stopAfter(rounds, version, last)),
    bookmarkBack: () => seek(stopBefore(bookmarks, version)),
    bookmarkForward: () => seek(stopAfter(bookmarks, version)),
  };
}
