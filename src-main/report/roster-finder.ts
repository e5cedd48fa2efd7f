import type { Pack } from '../scenario/pack.ts';
import type { Found } from './phrases.ts';
import { PhraseFinder } from './phrases.ts';
import type { RosterPhrase } from './roster.ts';

/** A name or affiliation that stands in a text. */
export interface RosterHit extends Found {
  readonly kind: RosterPhrase['kind'] | 'part of a name';
  /** What could stand in its place. */
  readonly suggestion: string;
}

/** Finds what a roster has of names and affiliations, and surnames by themselves. */
export class RosterFinder {
  readonly #pack: Pack;
  readonly #roster: readonly RosterPhrase[];
  readonly #whole: PhraseFinder;
  readonly #surnames: ReadonlyMap<string, RosterPhrase>;
  readonly #parts: PhraseFinder;

  constructor(roster: readonly RosterPhrase[], pack: Pack) {
    this.#pack = pack;
    this.#roster = roster.filter((entry) => isTelling(entry, pack));
    this.#whole = new PhraseFinder(this.#roster.map(({ phrase }) => phrase));
    this.#surnames = surnamesOf(this.#roster, pack);
    this.#parts = new PhraseFinder([...this.#surnames.keys()]);
  }

  /** How many phrases of a kind are looked for. */
  count(kind: RosterPhrase['kind']): number {
    return this.#roster.filter((entry) => entry.kind === kind).length;
  }

  /** In the order in which they stand. */
  find(text: string): RosterHit[] {
    const found = this.#whole.find(text);
    const also = this.#parts.find(text).filter((part) => isNew(part, found, text));
    const all = [
      ...found.map((hit) => ({ hit, entry: this.#entryOf(hit.phrase), part: false })),
      ...also.map((hit) => ({ hit, entry: this.#surnames.get(hit.phrase), part: true })),
    ].toSorted((a, b) => a.hit.start - b.hit.start);
    return all.flatMap(({ hit, entry, part }): RosterHit[] => {
      if (!entry) return [];
      const kind = part ? 'part of a name' : entry.kind;
      return [{ ...hit, kind, suggestion: suggestionFor(entry, this.#pack) }];
    });
  }

  #entryOf(phrase: string): RosterPhrase | undefined {
    return this.#roster.find((entry) => entry.phrase === phrase);
  }
}

/** Who is called what the report says of everyone anyway is not told on by it. */
function isTelling({ phrase }: RosterPhrase, pack: Pack): boolean {
  const wanted = phrase.trim().toLowerCase();
  const seats = pack.seats.flatMap(({ code, name }) => [code.toLowerCase(), name.toLowerCase()]);
  return !seats.includes(wanted) && !/^(control|a participant|evaluator \d+)$/.test(wanted);
}

/** Seats come as their code; who has none is a participant, and a house is a house. */
function suggestionFor({ kind, seat }: RosterPhrase, pack: Pack): string {
  const played = pack.seats.find(({ id }) => id === seat);
  if (played) return played.code;
  return kind === 'affiliation' ? 'an institution' : 'a participant';
}

/** The last word of a name of several, when it is a name by itself and not the pack's own word. */
function surnamesOf(roster: readonly RosterPhrase[], pack: Pack): Map<string, RosterPhrase> {
  const own = [pack.title, pack.protagonist.name, pack.article.title]
    .concat(...pack.seats.map(({ name, code }) => [name, code]))
    .concat(...[...pack.voices, ...pack.criteria, ...pack.instruments].map(({ name }) => name));
  const common = new Set(
    own
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  const surnames = new Map<string, RosterPhrase>();
  for (const entry of roster) {
    const words = entry.phrase.trim().split(/\s+/);
    const last = words.at(-1) ?? '';
    if (entry.kind !== 'name' || words.length < 2) continue;
    if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(last) || common.has(last.toLowerCase())) continue;
    if (!surnames.has(last)) surnames.set(last, entry);
  }
  return surnames;
}

/** Not inside a whole phrase found there, and written with a capital, as a name is. */
function isNew(part: Found, found: readonly Found[], text: string): boolean {
  const inside = found.some(({ start, end }) => part.start >= start && part.end <= end);
  return !inside && /^\p{Lu}/u.test(text.slice(part.start, part.end));
}
