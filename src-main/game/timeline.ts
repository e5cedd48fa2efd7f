/**
 * Every state a log passes through. Immer shares what does not change, so keeping them all is
 * cheap, and going to any moment is looking up an array.
 */
import type { SessionEvent } from './event.ts';
import { evolve, isCorrection, reapply } from './evolve.ts';
import type { SessionState } from './state.ts';
import { initialState } from './state.ts';
import { trackUndo } from './undo.ts';

export class Timeline {
  readonly #events: SessionEvent[] = [];
  /** The state after n events is at n. */
  readonly #states: SessionState[] = [initialState()];
  readonly #skipped = new Set<number>();

  constructor(events: readonly SessionEvent[] = []) {
    for (const event of events) this.push(event);
  }

  get events(): readonly SessionEvent[] {
    return this.#events;
  }

  get length(): number {
    return this.#events.length;
  }

  /** The state after the first `count` events, 0 up to `length`. */
  after(count: number): SessionState {
    const state = this.#states[count];
    if (!state) throw new RangeError(`The timeline has ${this.length} events, not ${count}.`);
    return state;
  }

  /** The state at a version; an audience's log may leave versions out. */
  at(version: number): SessionState {
    return this.after(this.countUpTo(version));
  }

  /** How many events stand up to a version. */
  countUpTo(version: number): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#events[middle]?.version ?? 0) <= version) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  push(event: SessionEvent): void {
    const state = this.after(this.length);
    this.#events.push(event);
    this.#states.push(isCorrection(event) ? this.#corrected(state, event) : evolve(state, event));
  }

  /** Goes back to before the step in question and on from there without what does not count. */
  #corrected(state: SessionState, event: SessionEvent<'undone' | 'redone'>): SessionState {
    const { from, to } = event.data;
    for (let version = from; version <= to; version += 1) {
      if (event.kind === 'undone') this.#skipped.add(version);
      else this.#skipped.delete(version);
    }
    const before = this.countUpTo(from - 1);
    const again = this.#events.slice(before).filter(({ version }) => !this.#skipped.has(version));
    return reapply(this.after(before), again, trackUndo(state.undo, event));
  }
}
