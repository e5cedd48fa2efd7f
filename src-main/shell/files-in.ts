import { isAbsolute, resolve } from 'node:path';

/** The `.tabletop` files among the words a program was started with. */
export function filesIn(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => /\.tabletop$/i.test(word) && !word.startsWith('-'))
    .map((word) => (isAbsolute(word) ? word : resolve(folder, word)));
}
