import { allMoves, findMove } from '../../../src-main/game/find.ts';
import type { Rules } from '../../../src-main/game/rules.ts';
import { netOf } from '../../../src-main/game/scoring.ts';
import type { PointOfView } from '../../../src-main/game/point-of-view.ts';

/** So many are worth going to one after another. */
const most = 5;

/**
 * Where the moves that changed the position most came to count, the largest first, as far as an
 * audience knows.
 */
export function swingsIn({ timeline, end }: PointOfView, rules: Rules): number[] {
  const nets = allMoves(end).flatMap((move) => {
    const net = move.status === 'withdrawn' ? null : netOf(move, rules);
    return net ? [{ move, size: Math.abs(net) }] : [];
  });
  return nets
    .toSorted((a, b) => b.size - a.size || a.move.version - b.move.version)
    .slice(0, most)
    .map(({ move }) => countedFrom(move.id) ?? move.version);

  /** The event that told its scores, unless it was taken back. */
  function countedFrom(moveId: string): number | undefined {
    return timeline.events.findLast(
      ({ kind, version, data }) =>
        (kind === 'scoresRevealed' || (kind === 'moveDisclosed' && data.revealed)) &&
        data.moveId === moveId &&
        findMove(timeline.at(version), moveId)?.revealedAt,
    )?.version;
  }
}
