import type { SessionEvent } from '../game/event.ts';
import type { LiveSession } from '../session/live-session.ts';
import { refused } from './trouble.ts';

/** Events that wait for a caller, however slow: all that piled up goes out as one. */
class Pile {
  #events: SessionEvent[] | null = null;
  #wake: (() => void) | null = null;
  #ended = false;

  readonly add = (events: readonly SessionEvent[]): void => {
    this.#events ??= [];
    for (const event of events) this.#events.push(event);
    this.#wake?.();
  };

  readonly end = (): void => {
    this.#ended = true;
    this.#wake?.();
  };

  /** Everything there is, as soon as there is anything; `null` at the end. */
  async take(): Promise<SessionEvent[] | null> {
    if (!this.#events && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const events = this.#ended ? null : this.#events;
    this.#events = null;
    return events;
  }
}

/**
 * What an audience may know from after a version on, then every commit, until the caller leaves.
 *
 * @throws REFUSED when there is no such audience
 */
export function follow(
  session: LiveSession,
  audience: string,
  after: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ events: SessionEvent[] }, void> {
  const pile = new Pile();
  const stop = session.follow(audience, after, pile.add);
  if (typeof stop !== 'function') throw refused(stop.refusal);
  const leave = () => {
    stop();
    pile.end();
  };
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  return told(pile, leave);
}

async function* told(
  pile: Pile,
  leave: () => void,
): AsyncGenerator<{ events: SessionEvent[] }, void> {
  try {
    for (;;) {
      const events = await pile.take();
      if (!events) return;
      yield { events };
    }
  } finally {
    leave();
  }
}
