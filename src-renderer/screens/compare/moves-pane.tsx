import type { Comparison } from '../../../src-main/report/comparison.ts';
import { stillSentences } from '../../../src-main/report/comparison/gaps.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { useMedia } from '../../parts/use-media.ts';
import { MovesList } from './moves-list.tsx';
import { ownRows } from './own-rows.ts';
import { PairsList } from './pairs-list.tsx';
import styles from './moves-list.module.css';

interface MovesPaneProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

/** What each seat did in each round: two face each other, several stand one below another. */
export function MovesPane({ comparison, packs }: MovesPaneProps) {
  const { sides, hasMoved, counts } = comparison;
  const isNarrow = useMedia('(width < 800px)');
  if (ownRows(comparison).length === 0) {
    return (
      <p className={styles.none}>
        {counts === 'over everything' ? 'No moves yet.' : `Nothing has been moved ${counts}.`}
      </p>
    );
  }
  if (sides.length === 2 && hasMoved.every(Boolean) && !isNarrow) {
    return <PairsList comparison={comparison} packs={packs} />;
  }
  const still = sides.length === 2 ? stillSentences(comparison) : [];
  return (
    <>
      {still.length > 0 && <p className={styles.still}>{still.join(' ')}</p>}
      <MovesList comparison={comparison} packs={packs} />
    </>
  );
}
