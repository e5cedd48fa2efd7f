import type { Chance } from '../../src-main/session/chance.ts';

/** A clock that goes on by a second each time it is asked, and no surprises. */
export function steadyChance(start = '2026-03-12T09:00:00.000Z'): Chance {
  let time = Date.parse(start);
  let seeds = 0;
  let ids = 0;
  return {
    now: () => new Date((time += 1000)).toISOString(),
    seed: () => (seeds += 1),
    id: () => `session-${(ids += 1)}`,
  };
}
