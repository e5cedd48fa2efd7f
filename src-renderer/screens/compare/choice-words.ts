/** Why sessions cannot be compared, in words. Pure. */
import { fewestCompared, mostCompared } from '../../../src-main/report/comparison/limits.ts';
import { capitalised, numberWord } from '../../../src-main/report/words/counts.ts';

/** What is wrong with how many are marked; `null` when nothing is. */
export function countTrouble(count: number): string | null {
  const range = `${capitalised(numberWord(fewestCompared))} to ${numberWord(mostCompared)}`;
  if (count >= fewestCompared && count <= mostCompared) return null;
  if (count === 0) return `${range} sessions are compared. None is marked.`;
  const marked = count === 1 ? 'One is marked' : `${capitalised(numberWord(count))} are marked`;
  return `${range} sessions are compared. ${marked}.`;
}
