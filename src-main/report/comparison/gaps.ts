import { forkPlaceText } from '../../game/fork-place.ts';
import type { Comparison } from '../comparison.ts';
import { counted, listed } from '../words/counts.ts';

/** What is missing from the sessions themselves, in sentences. */
export function gapSentences({ sides }: Pick<Comparison, 'sides'>): string[] {
  return sides.flatMap(({ letter, title, moves, scored }) => {
    if (moves === 0) return [`${letter}, “${title}”, has no moves yet.`];
    if (scored === 0) {
      return [`${letter}, “${title}”, has no scores: its moves are shown, and nothing is counted.`];
    }
    const waiting = moves - scored;
    if (waiting === 0) return [];
    return [`${letter} has ${counted(waiting, 'move')} to score, which count for nothing yet.`];
  });
}

/** Since when sessions are counted that were one, unless one is the other's fork; else nothing. */
export function partedSentence({
  sides,
  counts,
  parted,
}: Pick<Comparison, 'sides' | 'counts' | 'parted'>): string {
  if (counts !== 'since they parted' || parted === null) return '';
  const all = listed(sides.map(({ letter }) => letter));
  if (parted.round === 0) return `${all} were one until round 1 opened, and are counted since.`;
  return `${all} have one log up to ${forkPlaceText(parted)}, and are counted since.`;
}

/** Which of those that were one have no move since, each in a sentence. */
export function stillSentences({
  sides,
  counts,
  hasMoved,
}: Pick<Comparison, 'sides' | 'counts' | 'hasMoved'>): string[] {
  if (counts === 'over everything') return [];
  return sides.flatMap(({ letter }, place) =>
    hasMoved[place] ? [] : [`Nothing has been moved in ${letter} ${counts}.`],
  );
}
