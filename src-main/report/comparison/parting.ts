/** Where sessions that were one parted, and since when they are counted. */
import { fold } from '../../game/evolve.ts';
import type { ForkPlace } from '../../game/fork-place.ts';
import { forkPlaceOf } from '../../game/fork-place.ts';
import { lineageOf, sharedUpTo } from './common-log.ts';
import type { Compared } from './side.ts';

export type Counts = 'since the fork' | 'since they parted' | 'over everything';

export interface Parting {
  /** The version up to which all logs are one; 0 when they never were. */
  readonly shared: number;
  readonly counts: Counts;
  readonly place: ForkPlace | null;
}

export function partingOf(compared: readonly Compared[]): Parting {
  const logs = compared.map(({ events }) => events);
  const shared = sharedUpTo(logs);
  const lineages = logs.map(lineageOf);
  const own = new Set(lineages.map((lineage) => lineage.at(-1)));
  // Of one session, compared with itself, nothing has parted.
  if (shared === 0 || own.size === 1) return { shared, counts: 'over everything', place: null };
  const [a = [], b = []] = lineages;
  const isFork = logs.length === 2 && (a.includes(b.at(-1) ?? '') || b.includes(a.at(-1) ?? ''));
  return {
    shared,
    counts: isFork ? 'since the fork' : 'since they parted',
    place: forkPlaceOf(fold(logs[0]?.slice(0, shared) ?? [])),
  };
}
