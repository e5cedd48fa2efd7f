import type { Comparison } from '../../../src-main/report/comparison.ts';
import {
  gapSentences,
  partedSentence,
  stillSentences,
} from '../../../src-main/report/comparison/gaps.ts';
import { ScrollRegion } from './scroll-region.tsx';
import styles from './likeness-notes.module.css';

/** What differs between the packs, what that leaves to compare, and what is missing. */
export function LikenessNotes({ comparison }: { readonly comparison: Comparison }) {
  const { differences, can, cannot } = comparison.likeness;
  const gaps = [
    partedSentence(comparison),
    // Of two, it is said beside the moves of the other.
    ...(comparison.sides.length > 2 ? stillSentences(comparison) : []),
    ...gapSentences(comparison),
  ].filter(Boolean);
  if (differences.length + gaps.length === 0) return null;
  return (
    <aside className={styles.notes} aria-label="What can be compared">
      <ScrollRegion label="What can be compared, scrolls">
        <div className={styles.words}>
          {differences.length > 0 && <p>{differences.join(' ')}</p>}
          {(can || cannot) && (
            <p>
              {can} {cannot && <b>{cannot}</b>}
            </p>
          )}
          {gaps.length > 0 && <p>{gaps.join(' ')}</p>}
        </div>
      </ScrollRegion>
    </aside>
  );
}
