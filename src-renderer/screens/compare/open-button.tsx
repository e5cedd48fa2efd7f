import type { LinedMove } from '../../../src-main/report/comparison/lined-move.ts';
import type { Side } from '../../../src-main/report/comparison.ts';
import { openMove } from './open-move.ts';
import type { MoveKeys } from './use-move-keys.ts';
import styles from './open-button.module.css';

interface OpenButtonProps {
  readonly move: LinedMove;
  readonly side: Side;
  readonly stop: ReturnType<MoveKeys['stop']>;
}

/** A move in its own words, which opens it in the replay of its session. */
export function OpenButton({ move: { number, action, version }, side, stop }: OpenButtonProps) {
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={`${side.letter}, ${number}: ${action} Show in the replay`}
      onClick={({ currentTarget }) => openMove(side.id, version, currentTarget)}
      data-opens={`${side.id} ${version}`}
      {...stop}
    >
      {action}
    </button>
  );
}
