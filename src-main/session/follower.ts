import type { Audience, AudienceFilter } from '../game/audience.ts';
import { filterFor } from '../game/audience.ts';
import type { SessionEvent } from '../game/event.ts';

export type Listener = (events: readonly SessionEvent[]) => void;

/** Somebody who is told of what an audience may know, in order and once. */
export class Follower {
  readonly #filter: AudienceFilter;
  readonly #listener: Listener;
  readonly #after: number;
  /** How many events of the log it has been led past. */
  #past = 0;

  /** @param after the version it knows already */
  constructor(audience: Audience, after: number, listener: Listener) {
    this.#filter = filterFor(audience);
    this.#listener = listener;
    this.#after = after;
  }

  /** Tells what is there, even if it is nothing. */
  begin(log: readonly SessionEvent[]): void {
    this.#listener(this.#take(log));
  }

  /** Tells what is new, if it is anything. */
  goOn(log: readonly SessionEvent[]): void {
    const events = this.#take(log);
    if (events.length > 0) this.#listener(events);
  }

  /** Goes past the end before anybody is told, so that a listener may itself commit. */
  #take(log: readonly SessionEvent[]): SessionEvent[] {
    const fresh = log.slice(this.#past);
    this.#past = log.length;
    const told: SessionEvent[] = [];
    for (const event of fresh) {
      const known = this.#filter(event);
      if (known && known.version > this.#after) told.push(known);
    }
    return told;
  }
}
