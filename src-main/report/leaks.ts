import type { ReportInput } from './report-input.ts';
import { textsOf } from './model.ts';
import type { Found } from './phrases.ts';
import { PhraseFinder } from './phrases.ts';
import type { RosterPhrase } from './roster.ts';
import { rosterOf } from './roster.ts';
import type { ReadText } from './texts.ts';

/** A roster name or affiliation that still stands in what people said. */
export interface Leak extends ReadText {
  /** As the roster has it; `text.slice(start, end)` is as it was typed. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly kind: RosterPhrase['kind'] | 'part of a name';
  /** What could stand in its place. */
  readonly suggestion: string;
}

export interface LeakCheck {
  readonly leaks: readonly Leak[];
  /** How many texts were read, against how many phrases. */
  readonly texts: number;
  readonly names: number;
  readonly affiliations: number;
}

/** Reads everything people wrote that the report would show, as it was before replacements. */
export function checkLeaks(input: ReportInput): LeakCheck {
  const roster = (input.roster ?? rosterOf(input.events)).filter((entry) =>
    isTelling(entry, input),
  );
  const texts = distinct(textsOf(input));
  const whole = new PhraseFinder(roster.map(({ phrase }) => phrase));
  const surnames = surnamesOf(roster, input);
  const parts = new PhraseFinder([...surnames.keys()]);
  const leaks = texts.flatMap((text) => {
    const found = whole.find(text.text);
    const also = parts.find(text.text).filter((part) => isNew(part, found, text.text));
    const all = [
      ...found.map((hit) => ({ hit, entry: entryOf(roster, hit.phrase), part: false })),
      ...also.map((hit) => ({ hit, entry: surnames.get(hit.phrase), part: true })),
    ].toSorted((a, b) => a.hit.start - b.hit.start);
    return all.flatMap(({ hit, entry, part }): Leak[] => {
      if (!entry) return [];
      const kind = part ? 'part of a name' : entry.kind;
      return [{ ...text, ...hit, kind, suggestion: suggestionFor(entry, input) }];
    });
  });
  const count = (kind: RosterPhrase['kind']) =>
    roster.filter((entry) => entry.kind === kind).length;
  return { leaks, texts: texts.length, names: count('name'), affiliations: count('affiliation') };
}

/** Every leak replaced by what is suggested for it. */
export function suggestedReplacements({ leaks }: LeakCheck): Record<string, string> {
  return Object.fromEntries(leaks.map(({ phrase, suggestion }) => [phrase, suggestion]));
}

/** Who is called what the report says of everyone anyway is not told on by it. */
function isTelling({ phrase }: RosterPhrase, { pack }: ReportInput): boolean {
  const wanted = phrase.trim().toLowerCase();
  const seats = pack.seats.flatMap(({ code, name }) => [code.toLowerCase(), name.toLowerCase()]);
  return !seats.includes(wanted) && !/^(control|a participant|evaluator \d+)$/.test(wanted);
}

/** Each place once. The log says again what stands elsewhere; that is not another place. */
function distinct(read: readonly ReadText[]): ReadText[] {
  const known = new Map<string, ReadText>();
  const elsewhere = new Set<string>();
  for (const text of read) {
    const isLog = text.where.startsWith('Log,');
    if (isLog && elsewhere.has(text.text)) continue;
    elsewhere.add(text.text);
    const key = [text.where, text.field, text.text].join('\n');
    if (!known.has(key)) known.set(key, text);
  }
  return [...known.values()];
}

function entryOf(roster: readonly RosterPhrase[], phrase: string): RosterPhrase | undefined {
  return roster.find((entry) => entry.phrase === phrase);
}

/** Seats come as their code; who has none is a participant, and a house is a house. */
function suggestionFor({ kind, seat }: RosterPhrase, { pack }: ReportInput): string {
  const played = pack.seats.find(({ id }) => id === seat);
  if (played) return played.code;
  return kind === 'affiliation' ? 'an institution' : 'a participant';
}

/** The last word of a name of several, when it is a name by itself and not the pack's own word. */
function surnamesOf(
  roster: readonly RosterPhrase[],
  { pack }: ReportInput,
): Map<string, RosterPhrase> {
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
