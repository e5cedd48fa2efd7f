import type { Comparison } from '../comparison.ts';
import { counted } from '../words/counts.ts';

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
