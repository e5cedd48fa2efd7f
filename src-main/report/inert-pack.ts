import type { Pack } from '../scenario/pack.ts';
import { inert } from './words/inert.ts';

function walk(value: unknown): unknown {
  if (typeof value === 'string') return inert(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
}

/** A pack may come from anywhere: the same pack, its words made inert as people's are. */
export function inertPack(pack: Pack): Pack {
  return walk(pack) as Pack;
}
