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
  // Whoever estimates again has changed their mind.
  const estimates = [...new Map(move.estimates.map((each) => [each.by, each])).values()];
  const [estimate] = estimates;
  if (move.arguments.length === 0 && !estimate && !children) return null;
  const bands = yardstick ?? pack.yardstick ?? 'phia';
  return (
    <section className={styles.section} aria-label="Arguments">
      <div className={styles.head}>
        <h3 className={styles.heading}>Arguments</h3>
        {estimate && estimates.length === 1 && (
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
            <SeatMark seat={seatOf(argument.by, pack)} size={11} />
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
      {estimates.length > 1 && (
        <ul className={styles.list} aria-label="Estimates that it takes hold">
          {estimates.map((each) => (
            <li key={each.by} className={styles.item}>
              <span aria-hidden="true">%</span>
              <SeatMark seat={seatOf(each.by, pack)} size={11} />
              <span className={styles.aside}>{estimateText(each, bands)}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function seatOf(id: string, pack: Pack) {
  return pack.seats.find((seat) => seat.id === id) ?? controlSeat;
}
