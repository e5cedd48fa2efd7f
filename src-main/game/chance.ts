/** Chance that can be checked again: everything follows from a stored seed. */
import type { Dice } from './methods.ts';

/** mulberry32 (T. Ettinger, public domain): numbers from 0 up to 1. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Dice, each 1 up to its sides. */
export function throwDice(seed: number, { count, sides }: Dice): number[] {
  const next = sequence(seed);
  return Array.from({ length: count }, () => 1 + Math.floor(next() * sides));
}

/** Where a draw falls, 0 up to 100. */
export function drawPoint(seed: number): number {
  return sequence(seed)() * 100;
}
