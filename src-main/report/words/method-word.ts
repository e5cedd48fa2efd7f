import { diceName, isDice, sidesOf } from '../../game/dice.ts';
import type { Ruling } from '../../game/event/adjudication.ts';

/** “3d10”, “secret vote”, “umpire”. */
export function methodWord(ruling: Ruling): string {
  if (isDice(ruling)) return diceName(ruling.dice.length, sidesOf(ruling));
  if (ruling.method === 'vote' && ruling.secret) return 'secret vote';
  return ruling.method;
}
