import type { Adjudication } from '../event/adjudication.ts';
import type { Argument, Declaration, Estimate, Visibility } from '../event/moves.ts';
import type { Level, Rating } from '../event/scores.ts';

export interface Move extends Declaration {
  readonly id: string;
  readonly round: number;
  /** Place by order of logging: move 3.2 has round 3 and seq 2. A number never changes hands. */
  readonly seq: number;
  /** The version of the event that recorded it. */
  readonly version: number;
  readonly status: 'unfinished' | 'logged' | 'withdrawn';
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string;
  readonly amendments: readonly Amendment[];
  readonly arguments: readonly (Argument & { struck: boolean })[];
  readonly estimates: readonly Estimate[];
  readonly adjudication: Ruled | null;
  /** By criterion, then by evaluator. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Score>>>>;
  readonly revealedAt: string | null;
  readonly reconciled: Readonly<Record<string, Reconciliation>>;
  /** When it was last made known to more, while they still may know; `null` if never. */
  readonly disclosed: Disclosed | null;
}

export interface Disclosed {
  readonly at: string;
  /** Everybody who may know since then, besides its own seats. */
  readonly to: Visibility;
}

/** What can be changed of a move. */
export type Amended = Partial<Declaration> & { readonly occurredAt?: string | undefined };

export interface Amendment {
  readonly at: string;
  readonly version: number;
  readonly reason: string;
  /** The fields as they were before. */
  readonly before: Amended;
}

/** How a move was adjudicated, and what has become of that. */
export type Ruled = Adjudication & { at: string; override?: Override; stopped?: Stopped };

export interface Stopped extends Override {
  readonly at: string;
}

export interface Override {
  readonly by: string;
  readonly reason: string;
}

export interface Score {
  /** `sealed` for whoever is not told before the reveal. */
  readonly value: Rating | 'sealed';
  readonly reason: string;
  readonly at: string;
  /** The version of the event that gave it. */
  readonly version: number;
  readonly revealed: boolean;
  /** What it was since the reveal, oldest first; absent while it has not changed. */
  readonly earlier?: readonly EarlierScore[];
}

export interface EarlierScore {
  readonly value: Rating;
  readonly reason: string;
  readonly at: string;
  readonly version: number;
}

export interface Reconciliation {
  readonly value: Level;
  readonly reason: string;
  readonly dissents: readonly string[];
  readonly version: number;
}
