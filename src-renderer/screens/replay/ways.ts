import { stopAfter, stopBefore, stopInTurn } from './stops.ts';
import { useLatest } from '../../parts/use-latest.ts';
import type { Replay } from './use-replay.ts';

/** Where transport and keys go from where the cursor stands. */
export type Ways = {
  readonly playOrStop: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly eventBack: () => void;
  readonly eventForward: () => void;
  readonly moveBack: () => void;
  readonly moveForward: () => void;
  readonly roundBack: () => void;
  readonly roundForward: () => void;
  readonly bookmarkBack: () => void;
  readonly bookmarkForward: () => void;
  readonly injectBack: () => void;
  readonly injectForward: () => void;
  /** The largest swing, from there the next largest, and so on. */
  readonly swing: () => void;
};

/** The same functions wherever the cursor comes to stand. */
export function useWays({ stops, version, isPlaying, seek, play }: Replay): Ways {
  const { first, last, events, moves, rounds, bookmarks, injects, swings } = stops;
  return useLatest({
    playOrStop: () => play(!isPlaying),
    first: () => seek(first),
    last: () => seek(last),
    eventBack: () => seek(stopBefore(events, version, first)),
    eventForward: () => seek(stopAfter(events, version, last)),
    moveBack: () => seek(stopBefore(moves, version, first)),
    moveForward: () => seek(stopAfter(moves, version, last)),
    roundBack: () => seek(stopBefore(rounds, version, first)),
    roundForward: () => seek(stopAfter(rounds, version, last)),
    bookmarkBack: () => seek(stopBefore(bookmarks, version)),
    bookmarkForward: () => seek(stopAfter(bookmarks, version)),
    injectBack: () => seek(stopBefore(injects, version)),
    injectForward: () => seek(stopAfter(injects, version)),
    swing: () => seek(stopInTurn(swings, version)),
  });
}
