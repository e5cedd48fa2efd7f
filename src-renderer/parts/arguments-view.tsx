import type { Move } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { classes } from './classes.ts';
import { controlSeat, SeatMark } from './seat-mark.tsx';
import styles from './arguments-view.module.css';

/** Reasons for and against a move, and how likely it was held to take hold. */
export function ArgumentsView({ move, pack }: { readonly move: Move; readonly pack: Pack }) {
  const [estimate] = move.estimates.toReversed();
  if (move.arguments.length === 0 && !estimate) return null;
  return (
    <section className={styles.section} aria-label="Arguments">
      <div className={styles.head}>
        <h3 className={styles.heading}>Arguments</h3>
        {estimate && <span className={styles.aside}>{estimateWords(estimate)}</span>}
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
          </li>
        ))}
      </ul>
    </section>
  );
}

/** “Estimate: takes hold, 60 %, five people, 40–75”. */
function estimateWords(estimate: Move['estimates'][number]): string {
  const { middle, low, high, people } = estimate;
  const range = low !== undefined && high !== undefined ? `, ${low}–${high}` : '';
  const group = people === undefined ? '' : `, ${people} ${people === 1 ? 'person' : 'people'}`;
  return `Estimate: takes hold, ${middle} %${group}${range}`;
}
