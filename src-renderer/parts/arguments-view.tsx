import type { ReactNode } from 'react';
import type { Move } from '../../src-main/game/state.ts';
import type { YardstickId } from '../../src-main/game/yardstick.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { classes } from './classes.ts';
import { estimateText } from './estimate-words.ts';
import { controlSeat, SeatMark } from './seat-mark.tsx';
import styles from './arguments-view.module.css';

interface ArgumentsViewProps {
  readonly move: Move;
  readonly pack: Pack;
  /** The pack's own unless another was chosen. */
  readonly yardstick?: YardstickId;
  /** What can be done about one of them, by its id. */
  readonly actions?: ReadonlyMap<string, ReactNode>;
  /** What can be added. */
  readonly children?: ReactNode;
}

/** Reasons for and against a move, and how likely it was held to take hold. */
export function ArgumentsView({ move, pack, yardstick, actions, children }: ArgumentsViewProps) {
  const [estimate] = move.estimates.toReversed();
  if (move.arguments.length === 0 && !estimate && !children) return null;
  const bands = yardstick ?? pack.yardstick ?? 'phia';
  return (
    <section className={styles.section} aria-label="Arguments">
      <div className={styles.head}>
        <h3 className={styles.heading}>Arguments</h3>
        {estimate && (
          <span className={styles.aside}>
            Estimate: takes hold, {estimateText(estimate, bands)}
          </span>
        )}
      </div>
      <ul className={styles.list}>
        {move.arguments.map((argument) => (
          <li
            key={argument.argumentId}
            className={classes(styles.item, argument.struck && styles.struck)}
          >
            <span aria-label={argument.side}>{argument.side === 'for' ? '+' : '−'}</span>
            <SeatMark
              seat={pack.seats.find(({ id }) => id === argument.by) ?? controlSeat}
              size={11}
            />
            <span className={styles.text}>
              {argument.text}
              {argument.weight !== 'normal' && (
                <span className={styles.aside}> {argument.weight}</span>
              )}
            </span>
            {!argument.struck && actions?.get(argument.argumentId)}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
