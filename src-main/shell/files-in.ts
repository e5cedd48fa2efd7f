import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The `.tabletop` files among the words a program was started with; a desktop may say `file:`. */
export function filesIn(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => /\.tabletop$/i.test(word) && !word.startsWith('-'))
    .flatMap((word) => pathOf(word, folder));
}

function pathOf(word: string, folder: string): string[] {
  if (!/^file:/i.test(word)) return [isAbsolute(word) ? word : resolve(folder, word)];
  try {
    return [fileURLToPath(word)];
  } catch {
    // On another machine: nothing that could be read here.
    return [];
  }
}
