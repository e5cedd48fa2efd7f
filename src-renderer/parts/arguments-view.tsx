import type { ReactNode } from 'react';
import type { Move } from '../../src-main/game/state.ts';
import type { YardstickId } from '../../src-main/game/yardstick.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { classes } from './classes.ts';
import { estimatesText } from './estimate-words.ts';
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
  // Whoever estimates again has changed their mind; what they said before stands beside it.
  const estimates = [...Map.groupBy(move.estimates, ({ by }) => by)];
  if (move.arguments.length === 0 && estimates.length === 0 && !children) return null;
  const bands = yardstick ?? pack.yardstick ?? 'phia';
  return (
    <section className={styles.section} aria-label="Arguments">
      <h3 className={styles.heading}>Arguments</h3>
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
      {estimates.length > 0 && (
        <ul className={styles.list} aria-label="Estimates">
          {estimates.map(([by, given]) => (
            <li key={by} className={styles.item}>
              <span aria-hidden="true">%</span>
              <SeatMark seat={seatOf(by, pack)} size={11} />
              <span className={styles.aside}>Takes hold, {estimatesText(given, bands)}</span>
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
