import type { Subject } from '../../../src-main/game/reading.ts';

/** A number that is no sum of ratings, with what it comes from row by row. */
export interface ToldReading {
  readonly value: string;
  /** How it comes about, in a sentence or two. */
  readonly how: string;
  /** Of the columns; the first is that of the rows’ names. */
  readonly heads: readonly string[];
  readonly rows: readonly ToldRow[];
  /** The last line, where the columns add up to something. */
  readonly together: readonly string[] | null;
}

export interface ToldRow {
  readonly key: string;
  readonly label: string;
  /** Where the number of the row comes from in turn. */
  readonly to: Subject;
  readonly seat?: string;
  /** What was said. */
  readonly said?: string;
  readonly cells: readonly string[];
}
