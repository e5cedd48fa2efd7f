import type { Audience, AudienceFilter } from './audience.ts';
import { filterFor } from './audience.ts';
import type { SessionEvent } from './event.ts';
import type { SessionState } from './state.ts';
import { Timeline } from './timeline.ts';

/** The log as one audience received it, with every state it passed through. */
export class PointOfView {
  readonly audience: Audience;
  readonly timeline: Timeline;
  readonly #filter: AudienceFilter | null;
  #read = 0;

  /** @param whole the timeline of the log itself, which somebody else keeps: nothing is filtered */
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
