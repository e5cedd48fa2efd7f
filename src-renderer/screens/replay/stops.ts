/** Versions worth stopping at, and the way from one to the next. */
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { allMoves } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';

export interface Stops {
  /** Where the replay begins: the first round is about to open. */
  readonly first: number;
  readonly last: number;
  /** Where each move came to be known, in the order of the log. */
  readonly moves: readonly number[];
  readonly rounds: readonly number[];
  readonly bookmarks: readonly number[];
}

/**
 * @param end the newest state the audience knows, which says where its moves stand
 * @param whole the newest state of the whole log, in which control keeps its bookmarks
 */
export function stopsOf(
  log: readonly SessionEvent[],
  end: SessionState,
  whole: SessionState,
): Stops {
  const opened = log.filter(({ kind }) => kind === 'roundOpened').map(({ version }) => version);
  const versions = new Map(allMoves(whole).map((move) => [move.id, move.version]));
  const bookmarks = whole.bookmarks.map(
    ({ moveId, version }) => versions.get(moveId ?? '') ?? version,
  );
  return {
    first: opened[0] ?? log.at(-1)?.version ?? 0,
    last: log.at(-1)?.version ?? 0,
    moves: ascending(allMoves(end).map(({ version }) => version)),
    rounds: opened,
    bookmarks: ascending(bookmarks),
  };
}

/** Where the commit ends that a version lies in: what was done at once is never left half done. */
export function commitEnd(log: readonly SessionEvent[], version: number): number {
  const batch = log[version - 1]?.batch;
  const rest = log.slice(version);
  const next = rest.findIndex((event) => event.batch !== batch);
  return version + (next < 0 ? rest.length : next);
}

function ascending(versions: readonly number[]): number[] {
  return [...new Set(versions)].toSorted((a, b) => a - b);
}

/** The next stop in a direction; where there is none, `otherwise`. */
export function stopAfter(stops: readonly number[], version: number, otherwise = version): number {
  return stops.find((stop) => stop > version) ?? otherwise;
}

export function stopBefore(stops: readonly number[], version: number, otherwise = version): number {
  return stops.findLast((stop) => stop < version) ?? otherwise;
}
