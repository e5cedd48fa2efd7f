/**
 * Replay is a screen of whoever holds the log: control's window has the whole of it, a file what
 * its audience may know. Either can be looked at as somebody who knew less, so it is filtered
 * here. A window meant for anybody else follows the session as that audience and never has the
 * rest.
 */
import type { Mirror } from '../../client/mirror.ts';
import type { Audience } from '../../../src-main/game/audience.ts';
import { PointOfView } from '../../../src-main/game/point-of-view.ts';

const known = new WeakMap<Mirror, Map<Audience, PointOfView>>();

/** Built once for each audience and kept while the session is open. */
export function pointOfView(mirror: Mirror, audience: Audience): PointOfView {
  // Asking for the timeline brings it up to date.
  const whole = mirror.timeline;
  const views = known.get(mirror) ?? new Map<Audience, PointOfView>();
  known.set(mirror, views);
  const own = audience === mirror.audience ? whole : undefined;
  const view = views.get(audience) ?? new PointOfView(audience, own);
  views.set(audience, view);
  view.follow(whole.events);
  return view;
}

/** Where a replay is looked at from. */
export interface Outlook {
  /** What the audience received. */
  readonly view: PointOfView;
  /**
   * The whole log, where control looks behind what the audience received. `null` when everything
   * shown comes from `view`.
   */
  readonly behind: PointOfView | null;
}

export function outlook(mirror: Mirror, audience: Audience, isMarked: boolean): Outlook {
  // What is hidden can be marked by whoever holds the whole log.
  const isBehind = isMarked && mirror.audience === 'control' && audience !== 'control';
  return {
    view: pointOfView(mirror, audience),
    behind: isBehind ? pointOfView(mirror, mirror.audience) : null,
  };
}
