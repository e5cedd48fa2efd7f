import { randomInt, randomUUID } from 'node:crypto';
import type { Chance } from './chance.ts';

/** The clock on the wall, and chance nobody can foresee. */
export const randomChance: Chance = {
  now: () => new Date().toISOString(),
  seed: () => randomInt(2 ** 32),
  id: () => randomUUID(),
};
