/** How moves are adjudicated is data of the pack: its methods, its dice, their usual targets. */
import type { Outcome } from './event/adjudication.ts';

export interface Dice {
  readonly count: number;
  /** Each die shows 1 up to this. */
  readonly sides: number;
}

export interface Modifier {
  readonly value: number;
  readonly reason: string;
}

export interface Share {
  readonly outcome: Outcome;
  /** Chances in per cent; those of a draw sum to 100. */
  readonly percent: number;
}

export interface DiceMethod {
  readonly kind: 'dice';
  readonly name: string;
  readonly dice: Dice;
  /** Sums that usually have to be reached. */
  readonly targets: readonly number[];
  /** Offered; others can be typed. */
  readonly modifiers: readonly Modifier[];
}

export interface DrawMethod {
  readonly kind: 'draw';
  readonly name: string;
  /** What a draw starts from. */
  readonly shares: readonly Share[];
}

export type Method =
  | { readonly kind: 'consensus' | 'umpire' | 'vote'; readonly name: string }
  | DiceMethod
  | DrawMethod;

/** What a pack without methods of its own is played with. */
export const standardMethods: readonly Method[] = [
  { kind: 'consensus', name: 'Consensus' },
  { kind: 'umpire', name: 'Umpire' },
  {
    kind: 'dice',
    name: '2d6',
    dice: { count: 2, sides: 6 },
    targets: [5, 6, 7, 8, 9, 10],
    modifiers: [
      { value: 1, reason: 'arguments' },
      { value: -1, reason: 'arguments' },
    ],
  },
  {
    kind: 'draw',
    name: 'Draw',
    shares: [
      { outcome: 'takes effect', percent: 50 },
      { outcome: 'partly', percent: 25 },
      { outcome: 'fails', percent: 25 },
    ],
  },
  { kind: 'vote', name: 'Vote' },
];

export function methodsOf(rules: { readonly methods?: readonly Method[] | undefined }) {
  return rules.methods ?? standardMethods;
}
