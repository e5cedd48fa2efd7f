import type { SearchHit } from '../contract/shelf.ts';
import type { Standing } from '../contract/shelf-words.ts';

/** Something that can be found in a log, as it holds now. */
export interface SearchEntry {
  readonly kind: SearchHit['kind'];
  /** Where the log is opened to see it. */
  readonly version: number;
  /** Of the move it is or is about, the inject or the deal, such as 3.2 or D 1; else empty. */
  readonly label: string;
  /** The deal or the inject it is; else empty. */
  readonly about: string;
  readonly standing: Standing | null;
  readonly seats: readonly string[];
  /** Who moved, argued or spoke, in words. */
  readonly who: string;
  readonly instruments: readonly string[];
  readonly outcome: string;
  /** When it happened, ISO 8601 UTC. */
  readonly at: string;
  readonly isWithdrawn: boolean;
  readonly text: string;
}

/** Everything there is to find in a session. */
export interface SearchEntries {
  /** In the order in which it came about; the session itself first. */
  readonly said: readonly SearchEntry[];
  /** What has not come about. */
  readonly toCome: readonly SearchEntry[];
}
