import type { LinedMove } from '../../../src-main/report/comparison/lined-move.ts';
import type { Side } from '../../../src-main/report/comparison.ts';
import { listed } from '../../../src-main/report/words/counts.ts';
import { openMove } from './open-move.ts';
import type { MoveKeys } from './use-move-keys.ts';
import styles from './open-button.module.css';

interface OpenButtonProps {
  readonly move: LinedMove;
  readonly side: Side;
  /** Others whose log has the very same. */
  readonly also?: readonly Side[];
  readonly stop: ReturnType<MoveKeys['stop']>;
}

/** A move in its own words, which opens it in the replay of its session. */
export function OpenButton({ move, side, also = [], stop }: OpenButtonProps) {
  const { number, action, version } = move;
  const who = listed([side, ...also].map(({ letter }) => letter));
  const where = also.length > 0 ? `the replay of ${side.letter}` : 'the replay';
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={`${who}, ${number}: ${action} Show in ${where}`}
      onClick={({ currentTarget }) => openMove(side.id, version, currentTarget)}
      data-opens={`${side.id} ${version}`}
      {...stop}
    >
      {action}
    </button>
  );
}
