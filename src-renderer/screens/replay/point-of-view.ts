import type { SessionMirror } from '../../client/session-mirror.ts';
import type { Audience, AudienceFilter } from '../../../src-main/game/audience.ts';
import { filterFor } from '../../../src-main/game/audience.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { Timeline } from '../../../src-main/game/timeline.ts';

/**
 * The log as one audience received it, with every state it passed through.
 *
 * Replay is control's own screen: its mirror holds the whole log, so the log is filtered here.
 * A window meant for anybody else follows the session as that audience and never has the rest.
 */
export class PointOfView {
  readonly audience: Audience;
  readonly timeline: Timeline;
  readonly #filter: AudienceFilter | null;
  #read = 0;

  /** @param whole the timeline of the whole log, which somebody else keeps; control sees it all */
  constructor(audience: Audience, whole?: Timeline) {
    this.audience = audience;
    this.timeline = whole ?? new Timeline();
    this.#filter = whole ? null : filterFor(audience);
  }

  /** Takes in what the log has grown by since the last time. */
  follow(log: readonly SessionEvent[]): void {
    if (!this.#filter) return;
    for (; this.#read < log.length; this.#read += 1) {
      const event = log[this.#read];
      const told = event && this.#filter(event);
      if (told) this.timeline.push(told);
    }
  }

  at(version: number): SessionState {
    return this.timeline.at(version);
  }

  /** The newest state. */
  get end(): SessionState {
    return this.timeline.after(this.timeline.length);
  }
}

const known = new WeakMap<SessionMirror, Map<Audience, PointOfView>>();

/** Built once for each audience and kept while the session is open. */
export function pointOfView(mirror: SessionMirror, audience: Audience): PointOfView {
  // Asking for the timeline brings it up to date.
  const whole = mirror.timeline;
  const views = known.get(mirror) ?? new Map<Audience, PointOfView>();
  known.set(mirror, views);
  const view =
    views.get(audience) ?? new PointOfView(audience, audience === 'control' ? whole : undefined);
  views.set(audience, view);
  view.follow(whole.events);
  return view;
}
