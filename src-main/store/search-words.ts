/** What is typed to search, as the index is asked. */

const mostWords = 32;
const longestWord = 100;

/**
 * Every word has to be there; the last may go on, since it is still being typed. Nothing that is
 * typed is taken for more than words.
 *
 * @returns empty when there is nothing in it that could be found
 */
export function matchOf(typed: string): string {
  const words = typed
    .slice(0, mostWords * longestWord)
    .split(/[\s\p{C}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord).replaceAll('"', ' '));
  const last = words.at(-1) ?? '';
  const isOpen = !/[\s\p{C}]$/u.test(typed) && !/^[a-z0-9]$/i.test(last);
  return words
    .map((word, index) => `"${word}"${isOpen && index === words.length - 1 ? ' *' : ''}`)
    .join(' ');
}

/** What people said as it is kept to be found: what cannot be seen is not in it. */
export function searchable(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part)
    .join(' · ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
