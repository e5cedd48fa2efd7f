import { PhraseFinder } from './phrases.ts';
import { inert } from './words/inert.ts';

/** Where a text stands, in words and by what the app can open. */
export interface TextPlace {
  /** “Move 3.1, argument against”. */
  readonly where: string;
  readonly field: string;
  readonly moveId?: string | undefined;
  /** The log entry it came with, where that is known. */
  readonly version?: number | undefined;
}

export interface ReadText extends TextPlace {
  /** As it is shown, before anything is put in its place. */
  readonly text: string;
}

/**
 * Every free text of a report passes here, so that none is shown that was not made inert, none
 * escapes the leak check, and what was asked to be replaced is replaced.
 */
export class Texts {
  readonly read: ReadText[] = [];
  readonly #isKept: boolean;
  readonly #finder: PhraseFinder;
  readonly #replacements: ReadonlyMap<string, string>;

  /** @param isKept whether `read` is wanted; a report by itself has no use for it */
  constructor(replacements: Readonly<Record<string, string>>, isKept: boolean) {
    this.#isKept = isKept;
    this.#replacements = new Map(
      Object.entries(replacements).map(([phrase, text]) => [phrase, inert(text)]),
    );
    this.#finder = new PhraseFinder([...this.#replacements.keys()]);
  }

  /** The text as the report shows it. */
  say(text: string, place: TextPlace): string {
    if (text === '') return '';
    const shown = inert(text);
    if (this.#isKept) this.read.push({ ...place, text: shown });
    return this.#finder.replace(shown, (phrase) => this.#replacements.get(phrase) ?? phrase);
  }
}
