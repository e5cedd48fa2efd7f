import type { ReportInput } from './report-input.ts';
import { textsOf } from './model.ts';
import type { RosterHit } from './roster-finder.ts';
import { RosterFinder } from './roster-finder.ts';
import { rosterOf } from './roster.ts';
import type { ReadText } from './texts.ts';

/**
 * A roster name or affiliation that still stands in what people said. `phrase` is as the roster
 * has it; `text.slice(start, end)` is as it was typed.
 */
export interface Leak extends ReadText, RosterHit {}

export interface LeakCheck {
  readonly leaks: readonly Leak[];
  /** How many texts were read, against how many phrases. */
  readonly texts: number;
  readonly names: number;
  readonly affiliations: number;
}

/** Reads everything people wrote that the report would show, as it was before replacements. */
export function checkLeaks(input: ReportInput): LeakCheck {
  const finder = new RosterFinder(input.roster ?? rosterOf(input.events), input.pack);
  const texts = distinct(textsOf(input));
  const leaks = texts.flatMap((text) => finder.find(text.text).map((hit) => ({ ...text, ...hit })));
  return {
    leaks,
    texts: texts.length,
    names: finder.count('name'),
    affiliations: finder.count('affiliation'),
  };
}

/** Every leak replaced by what is suggested for it. */
export function suggestedReplacements({ leaks }: LeakCheck): Record<string, string> {
  return Object.fromEntries(leaks.map(({ phrase, suggestion }) => [phrase, suggestion]));
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
