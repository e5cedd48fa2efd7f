/** Versions worth stopping at, and the way from one to the next. */
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { allMoves } from '../../../src-main/game/find.ts';
import type { Rules } from '../../../src-main/game/rules.ts';
import { bookmarkStops } from './ruler-marks.ts';
import type { PointOfView } from '../../../src-main/game/point-of-view.ts';
import { swingsIn } from './swings.ts';

export interface Stops {
  /** Where the replay begins: the first round is about to open. */
  readonly first: number;
  readonly last: number;
  /** The last of every commit the audience learnt of. */
  readonly events: readonly number[];
  /** Where each move came to be known, in the order of the log. */
  readonly moves: readonly number[];
  readonly rounds: readonly number[];
  readonly bookmarks: readonly number[];
  readonly injects: readonly number[];
  /** Where the position changed most, the largest first. */
  readonly swings: readonly number[];
}

/**
 * @param shown the log the cursor moves over
 * @param view what the audience knows of it, which says where its moves stand
 */
export function stopsOf(shown: PointOfView, view: PointOfView, rules: Rules): Stops {
  const log = shown.timeline.events;
  const { end } = view;
  const opened = log.filter(({ kind }) => kind === 'roundOpened').map(({ version }) => version);
  const first = opened[0] ?? log.at(-1)?.version ?? 0;
  return {
    first,
    last: log.at(-1)?.version ?? 0,
    events: commitEnds(view.timeline.events).filter((version) => version >= first),
    moves: ascending(allMoves(end).map(({ version }) => version)),
    rounds: opened,
    bookmarks: ascending(bookmarkStops(shown.end).map(({ version }) => version)),
    injects: ascending(
      end.rounds.flatMap(({ releases }) => releases.map(({ version }) => version)),
    ),
    swings: swingsIn(view, rules),
  };
}

/** What was done at once is never left half done. */
function commitEnds(log: readonly SessionEvent[]): number[] {
  return log.flatMap(({ batch, version }, i) => (log[i + 1]?.batch === batch ? [] : [version]));
}

/** Where the commit ends that a version lies in, in a log without gaps. */
export function commitEnd(log: readonly SessionEvent[], version: number): number {
  const batch = log[version - 1]?.batch;
  let end = version;
  while (log[end] && log[end]?.batch === batch) end += 1;
  return end;
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

/** The stop after the one stood at, going round; the first from anywhere else. */
export function stopInTurn(stops: readonly number[], version: number): number {
  return stops[(stops.indexOf(version) + 1) % Math.max(1, stops.length)] ?? version;
}
