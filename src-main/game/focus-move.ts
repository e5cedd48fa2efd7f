import { findMove } from './find.ts';
import type { Move } from './state.ts';
import type { PointOfView } from './point-of-view.ts';

/** The move the audience last heard of: logged, argued, adjudicated, scored. */
export function focusMove(view: PointOfView, version: number): Move | null {
  const now = view.at(version);
  const { events } = view.timeline;
  for (let place = view.timeline.countUpTo(version) - 1; place >= 0; place -= 1) {
    const data = events[place]?.data;
    const move = data && 'moveId' in data && data.moveId ? findMove(now, data.moveId) : undefined;
    if (move) return move;
  }
  return null;
}
