/** Whether the injects of a pack refer to what is there, and wait for what will be. */
import { waitsForItself } from '../game/decide/chains.ts';
import type { Pack } from './pack.ts';
import { ids, listed, repeats, unknown, type PackProblem, type Place } from './pack-problem.ts';

export function checkInjects(pack: Pack): PackProblem[] {
  const { injects, seats, criteria, rounds } = pack;
  const references = injects.flatMap(({ targets, tests, round }, index) => {
    const targeted = listed(`injects.${index}.targets`, targets);
    const tested = listed(`injects.${index}.tests`, tests);
    return [
      ...unknown(targeted, ids(seats), 'seat'),
      ...repeats(targeted, 'reference-repeated', twice),
      ...late(`injects.${index}.round`, round, rounds.length),
      ...unknown(tested, ids(criteria), 'criterion'),
      ...repeats(tested, 'reference-repeated', twice),
    ];
  });
  return [...references, ...triggers(pack)];
}

function triggers({ injects, rounds }: Pack): PackProblem[] {
  const chains = new Map(
    injects.map(({ id, trigger = { by: 'round' } }) => [id, { id, trigger }] as const),
  );
  return injects.flatMap(({ id, trigger }, index) => {
    const path = `injects.${index}.trigger`;
    if (trigger?.by === 'move') return late(`${path}.round`, trigger.round, rounds.length);
    if (trigger?.by !== 'inject' && trigger?.by !== 'answer') return [];
    const place: Place = { path: `${path}.injectId`, value: trigger.injectId };
    const missing = unknown([place], ids(injects), 'inject');
    if (missing.length > 0 || !waitsForItself(id, chains)) return missing;
    const message = 'It would wait for itself in the end.';
    return [{ code: 'inject-cycle', path: place.path, message }];
  });
}

function late(path: string, round: number, planned: number): PackProblem[] {
  if (round <= planned) return [];
  return [{ code: 'round-unknown', path, message: `There is no round ${round}.` }];
}

function twice(value: string): string {
  return `“${value}” is listed twice.`;
}
