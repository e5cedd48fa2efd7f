import { allMoves, evaluatorsOf } from '../game/find.ts';
import type { Participant, SessionState } from '../game/state.ts';
import type { Pack } from '../scenario/pack.ts';
import type { TextPlace, Texts } from './texts.ts';
import { inert } from './words/inert.ts';

const somebody = 'a participant';

/**
 * How people are spoken of: by name, or under the Chatham House rule by seat, as “Evaluator 2”
 * or as “a participant”. Nothing else in a report knows a name.
 */
export class People {
  readonly #byId: ReadonlyMap<string, Participant>;
  readonly #evaluators: readonly string[];
  readonly #evaluatorNames: ReadonlyMap<string, string>;
  readonly #pack: Pack;
  readonly #texts: Texts;
  readonly #chathamHouse: boolean;

  constructor(state: SessionState, pack: Pack, texts: Texts, chathamHouse: boolean) {
    this.#byId = new Map(state.participants.map((participant) => [participant.id, participant]));
    this.#pack = pack;
    this.#texts = texts;
    this.#chathamHouse = chathamHouse;
    this.#evaluators = raters(state);
    this.#evaluatorNames = new Map(
      this.#evaluators.map((id, place) => [id, this.#nameOf(id) ?? `Evaluator ${place + 1}`]),
    );
  }

  /** Everyone who rates, in the order of the roster. */
  get evaluators(): readonly string[] {
    return this.#evaluators;
  }

  seat(id: string): string {
    return this.#pack.seats.find((seat) => seat.id === id)?.name ?? inert(id);
  }

  evaluator(id: string): string {
    return this.#evaluatorNames.get(id) ?? this.#nameOf(id) ?? somebody;
  }

  /** The name, where names may be said. */
  #nameOf(id: string): string | undefined {
    const participant = this.#byId.get(id);
    return participant && !this.#chathamHouse ? inert(participant.name) : undefined;
  }

  /** A participant, a seat or control. Ids that are none of these may hold words. */
  person(id: string, place: TextPlace): string {
    if (id === 'control') return 'Control';
    const known = this.#known(id);
    if (known !== undefined) return known;
    // Whoever is not told of the roster still meets its ids.
    if (this.#chathamHouse || /^p\d+$/.test(id)) return somebody;
    return this.#texts.say(id, place);
  }

  /** Somebody named in a field of its own, such as who spoke: a seat, a participant, or words. */
  named(words: string, place: TextPlace): string {
    if (words === '') return '';
    const known = this.#known(words) ?? this.#known(this.#idOf(words));
    if (known !== undefined) return known;
    return this.#chathamHouse ? somebody : this.#texts.say(words, place);
  }

  /** Whose task it is: words, unless they are exactly a participant's name. */
  owner(words: string, place: TextPlace): string {
    return this.#known(this.#idOf(words)) ?? this.#texts.say(words, place);
  }

  #idOf(words: string): string {
    const wanted = words.trim().toLowerCase();
    for (const { id, name } of this.#byId.values()) {
      if (name.toLowerCase() === wanted) return id;
    }
    const seat = this.#pack.seats.find(
      ({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    return seat?.id ?? '';
  }

  #known(id: string): string | undefined {
    const seat = this.#pack.seats.find((candidate) => candidate.id === id);
    if (seat) return seat.name;
    const participant = this.#byId.get(id);
    if (!participant) return undefined;
    if (!this.#chathamHouse) return inert(participant.name);
    if (this.#evaluators.includes(id)) return this.evaluator(id);
    return participant.seat === null ? somebody : this.seat(participant.seat);
  }
}

/** Evaluators of the roster, then whoever else has rated, in the order they were added. */
export function raters(state: SessionState): string[] {
  const known = new Set(evaluatorsOf(state).map(({ id }) => id));
  const others = new Set<string>();
  for (const move of allMoves(state)) {
    for (const byEvaluator of Object.values(move.scores)) {
      for (const id of Object.keys(byEvaluator)) if (!known.has(id)) others.add(id);
    }
  }
  return [...known, ...[...others].toSorted((a, b) => numberOf(a) - numberOf(b))];
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
