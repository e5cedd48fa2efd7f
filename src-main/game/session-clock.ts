/** When each event of a log stands on the replay's ruler. */
import type { SessionEvent } from './event.ts';
import { epochMilliseconds } from './moment.ts';

/** A first move recorded this long after it happened means the whole log was keyed in later. */
const keyedInAfter = 12 * 60 * 60_000;

export class SessionClock {
  /** Milliseconds since 1970 by place in the log; they never go back. */
  readonly times: readonly number[];
  readonly #log: readonly SessionEvent[];

  constructor(log: readonly SessionEvent[]) {
    this.#log = log;
    this.times = isKeyedIn(log) ? happenedTimes(log) : recordedTimes(log);
  }

  /** The time of a version; that of the nearest one before it where it is not in the log. */
  at(version: number): number {
    return this.times[this.#countUpTo((i) => this.#versionOf(i) <= version) - 1] ?? 0;
  }

  /** The newest version that stood at a time, or 0 before the first. */
  versionAt(time: number): number {
    return this.#versionOf(this.#countUpTo((i) => (this.times[i] ?? 0) <= time) - 1);
  }

  #versionOf(index: number): number {
    return this.#log[index]?.version ?? 0;
  }

  /** How many events, from the first on, hold; those that do all stand before those that do not. */
  #countUpTo(holds: (index: number) => boolean): number {
    let low = 0;
    let high = this.#log.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isKeyedIn(log: readonly SessionEvent[]): boolean {
  const first = log.find(({ kind }) => kind === 'moveLogged' || kind === 'moveDrafted');
  if (!first?.occurredAt) return false;
  return epochMilliseconds(first.recordedAt) - epochMilliseconds(first.occurredAt) > keyedInAfter;
}

/** A late entry stands where it became known, not where it happened. */
function recordedTimes(log: readonly SessionEvent[]): number[] {
  let latest = 0;
  return log.map(({ recordedAt }) => (latest = Math.max(latest, epochMilliseconds(recordedAt))));
}

/** What carries no time of its own stands with what happened next. */
function happenedTimes(log: readonly SessionEvent[]): number[] {
  const times = log.map((event) => epochMilliseconds(event.occurredAt ?? event.recordedAt));
  for (let i = times.length - 2; i >= 0; i -= 1) {
    times[i] = Math.min(times[i] ?? 0, times[i + 1] ?? 0);
  }
  return times;
}
