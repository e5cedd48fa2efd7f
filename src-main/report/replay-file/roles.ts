import type { SessionEvent } from '../../game/event.ts';
import type { SessionState } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import { raters } from '../people.ts';

const somebody = 'a participant';

/** What people are called where names may not be said. */
export class Roles {
  readonly #evaluators: ReadonlyMap<string, string>;
  readonly #seats: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;
  /** Ids by everything people and seats were ever called. */
  readonly #ids: ReadonlyMap<string, string>;

  constructor(state: SessionState, log: readonly SessionEvent[], { seats }: Pack) {
    this.#evaluators = new Map(raters(state).map((id, place) => [id, `Evaluator ${place + 1}`]));
    this.#seats = new Map(
      log.flatMap(({ kind, data }) =>
        kind === 'seatAssigned' ? [[data.participantId, data.seat] as const] : [],
      ),
    );
    this.#known = new Set(['control', ...seats.map(({ id }) => id)]);
    this.#ids = new Map([
      ...log.flatMap(({ kind, data }) =>
        (kind === 'participantAdded' || kind === 'participantChanged') && data.name
          ? [[data.name.toLowerCase(), data.participantId] as const]
          : [],
      ),
      ...seats.flatMap(({ id, code, name }) =>
        [code, name].map((words) => [words.toLowerCase(), id] as const),
      ),
    ]);
  }

  /** “Evaluator 2”; nothing for whoever does not rate. */
  evaluator(id: string): string | undefined {
    return this.#evaluators.get(id);
  }

  /** A copy of an event's data in which whoever spoke, acted or decided is a role. */
  inData(data: unknown): unknown {
    if (Array.isArray(data)) return data.map((one) => this.inData(one));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).flatMap(([key, value]) => {
        if (key === 'author') return [];
        // What an inject waits for is said in the same word.
        if (key === 'trigger') return [[key, value]];
        const isPerson = (key === 'by' || key === 'speaker') && typeof value === 'string';
        return [[key, isPerson ? this.#role(value) : this.inData(value)]];
      }),
    );
  }

  #role(person: string): string {
    if (person === '' || this.#known.has(person)) return person;
    const id = this.#ids.get(person.trim().toLowerCase()) ?? person;
    if (this.#known.has(id)) return id;
    return this.#seats.get(id) ?? this.#evaluators.get(id) ?? somebody;
  }
}
