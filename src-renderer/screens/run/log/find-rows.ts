import type { Pack } from '../../../../src-main/scenario/pack.ts';
import type { LogEntry } from './log-entries.ts';
import { plain, rowText } from './row-text.ts';

/** The rows in which every word of the query occurs, in their order; none for an empty query. */
export function findRows(entries: readonly LogEntry[], query: string, pack: Pack): LogEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries.filter((entry) => {
    const text = rowText(entry, pack);
    return words.every((word) => text.includes(word));
  });
}

export function wordsOf(query: string): string[] {
  return plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * Which match is meant first: the one at or after the row one is at, else the first.
 *
 * @param at the id of a row; `null` for none
 */
export function firstMatch(
  entries: readonly LogEntry[],
  matches: readonly LogEntry[],
  at: string | null,
): LogEntry | undefined {
  const from = entries.findIndex(({ id }) => id === at);
  if (from <= 0) return matches[0];
  const after = new Set(entries.slice(from));
  return matches.find((match) => after.has(match)) ?? matches[0];
}

/** The match so many further on, round the ends. */
export function matchAfter(
  matches: readonly LogEntry[],
  current: string | null,
  by: number,
): LogEntry | undefined {
  const place = matches.findIndex(({ id }) => id === current);
  if (place < 0) return by < 0 ? matches.at(-1) : matches[0];
  return matches[(place + by + matches.length) % matches.length];
}
