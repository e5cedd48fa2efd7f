import type { Move } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { SeatMark } from './seat-mark.tsx';
import styles from './move-tags.module.css';

interface MoveTagsProps {
  readonly move: Pick<Move, 'instruments' | 'targets'>;
  readonly pack: Pack;
}

/** Instruments → targets, run in after the action. */
export function MoveTags({ move, pack }: MoveTagsProps) {
  const instruments = move.instruments.map(
    (id) => pack.instruments.find((instrument) => instrument.id === id)?.name ?? id,
  );
  if (instruments.length === 0 && move.targets.length === 0) return null;
  return (
    <span className={styles.tags}>
      {instruments.join(', ')}
      {move.targets.length > 0 && (
        <>
          <span className={styles.arrow} aria-label="to">
            →
          </span>
          {move.targets.map((target) => {
            const seat = pack.seats.find(({ id }) => id === target);
            return seat ? (
              <SeatMark key={target} seat={seat} size={11} />
            ) : (
              <span key={target}>{target}</span>
            );
          })}
        </>
      )}
    </span>
  );
}
