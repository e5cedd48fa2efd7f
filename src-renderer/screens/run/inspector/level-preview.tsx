import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { levelName, levelWords } from './level-words.ts';
import styles from './score-sheet.module.css';

export interface Pointed {
  readonly criterion: PackCriterion;
  readonly level: Rating;
}

/** The words of the level under the pointer, in a place of their own: no row moves under it. */
export function LevelPreview({ pointed }: { readonly pointed: Pointed | null }) {
  return (
    <p className={styles.preview} aria-hidden="true">
      {pointed && (
        <>
          <strong>{levelName(pointed.criterion, pointed.level)}</strong>{' '}
          {levelWords(pointed.criterion, pointed.level)}
        </>
      )}
    </p>
  );
}
