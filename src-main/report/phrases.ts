import { inert } from './words/inert.ts';

/** Shorter names would be found in every other sentence. */
const shortest = 3;

const letter = String.raw`[\p{L}\p{N}\p{M}_]`;

/** The phrase as a pattern: whatever blanks, apostrophes and hyphens it is typed with. */
function source(phrase: string): string {
  return inert(phrase)
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
        .replace(/['’‘ʼ]/g, "['’‘ʼ]")
        .replace(/[-‐‑–]/g, '[-‐‑–]'),
    )
    .join(String.raw`\s+`);
}

export interface Found {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases as whole words, in any case; of two at the same place, the longer. */
export class PhraseFinder {
  readonly #pattern: RegExp | null;
  readonly #phrases: readonly string[];

  constructor(phrases: readonly string[]) {
    const long = phrases.filter((phrase) => inert(phrase).trim().length >= shortest);
    this.#phrases = [...new Set(long)].toSorted((a, b) => b.length - a.length);
    const groups = this.#phrases.map((phrase) => `(${source(phrase)})`);
    this.#pattern =
      groups.length === 0
        ? null
        : new RegExp(`(?<!${letter})(?:${groups.join('|')})(?!${letter})`, 'giu');
  }

  find(text: string): Found[] {
    if (!this.#pattern) return [];
    return Array.from(text.matchAll(this.#pattern), (match) => ({
      phrase: this.#phraseOf(match),
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  /** Each phrase found, replaced in one go: what is put in is not searched again. */
  replace(text: string, substitute: (phrase: string) => string): string {
    const found = this.find(text);
    if (found.length === 0) return text;
    let upTo = 0;
    let result = '';
    for (const { phrase, start, end } of found) {
      result += text.slice(upTo, start) + substitute(phrase);
      upTo = end;
    }
    return result + text.slice(upTo);
  }

  /** The phrase whose group took part. */
  #phraseOf(match: RegExpExecArray): string {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    return this.#phrases[group] ?? match[0];
  }
}
