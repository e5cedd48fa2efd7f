/** A session of a comparison in the words of its screen. Pure, but for the machine's calendar. */
import { forkPlaceText } from '../../../src-main/game/fork-place.ts';
import type { Comparison, Side } from '../../../src-main/report/comparison.ts';
import { signed } from '../../../src-main/game/signed.ts';
import type { Failed } from './use-compared.ts';
import { dateText } from '../../parts/time.ts';

/** “trunk, 12 Mar 2026, 17 moves scored by 3 evaluators”; of several, “17 scored” is enough. */
export function sideText(side: Side, others: readonly Side[]): string {
  const { forkedFrom, date, createdAt, scored, evaluators } = side;
  const isTrunk = others.some((other) => other.forkedFrom?.sessionId === side.id);
  const origin = forkedFrom ? `fork at ${forkPlaceText(forkedFrom)}` : isTrunk ? 'trunk' : '';
  // At noon of the machine's own day, so that no time zone makes it the day before.
  const day = date ? dateText(`${date}T12:00`) : dateText(createdAt);
  const moves = `${scored} ${scored === 1 ? 'move' : 'moves'}`;
  const who = `${evaluators} ${evaluators === 1 ? 'evaluator' : 'evaluators'}`;
  const scoredBy = others.length > 1 ? `${scored} scored` : `${moves} scored by ${who}`;
  const score = scored === 0 ? 'nothing scored' : scoredBy;
  return [origin, day, score].filter(Boolean).join(', ');
}

/** “fork at 2.1”, where one of two left the other; “parted at 2.1” where all had been one. */
export function forkText({ counts, parted, stem }: Comparison): string | null {
  if (parted === null || stem === 0) return null;
  return `${counts === 'since the fork' ? 'fork' : 'parted'} at ${forkPlaceText(parted)}`;
}

/** The chart in a sentence, for those who do not see it. */
export function chartConclusion({ sides, net }: Comparison, protagonist: string): string {
  const ends = sides.map(({ letter }, place) => `${letter} ${signed(net.values[place] ?? null)}`);
  const [, difference = null] = net.lessFirst;
  const less = sides.length === 2 && difference !== null ? `; B less A ${signed(difference)}` : '';
  return `Net position for ${protagonist} at the end: ${ends.join(', ')}${less}.`;
}

/** Of one that cannot be read. */
export function failedText({ fault: { message, reference } }: Failed): string {
  const why = message.endsWith('.') ? message : `${message}.`;
  const quote = reference ? ` Reference ${reference}.` : '';
  return `One of them cannot be read. ${why}${quote}`;
}
