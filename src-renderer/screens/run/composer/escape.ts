import { readLine } from './tokens.ts';

/** What a line without tokens says: doubled characters made one. */
export function saidIn(line: string): string {
  return readLine(line)
    .map(({ kind, raw, said }) => (kind === 'words' ? said : raw))
    .join('');
}

const beginning = /(?<=^|\s)(?=[>#@!+~-])/gu;

/** How to type words so that none of them is taken for a token. */
export function typedAs(words: string): string {
  return words.replace(beginning, (_empty, at: number) => words.charAt(at));
}
