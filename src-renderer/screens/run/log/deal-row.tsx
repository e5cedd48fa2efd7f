import type { Deal } from '../../../../src-main/game/state.ts';
import { isOverdue } from '../../../../src-main/game/deals.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { classes } from '../../../parts/classes.ts';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { timeText } from '../../../parts/time.ts';
import { dueWords } from '../deals/deal-words.ts';
import { useRoom } from '../room.ts';
import styles from './deal-row.module.css';

/** A deal where it was proposed, with what became of it since. */
export function DealRow({ deal, number }: { readonly deal: Deal; readonly number: number }) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { showDeal } = useRoom();
  const [first, ...others] = deal.parties.map((id) => pack.seats.find((seat) => seat.id === id));
  const due = dueWords(deal, state);
  return (
    <article
      className={classes(styles.deal, deal.secret && styles.secret)}
      aria-label={`Deal ${number}, ${deal.secret ? 'secret, ' : ''}${deal.status}`}
      onClick={() => showDeal(deal.id)}
    >
      <strong className={styles.number}>D {number}</strong>
      {first ? <SeatMark seat={first} size={13} /> : <span />}
      <span className={styles.said}>
        {deal.terms.replace(/\.$/, '')}, with{' '}
        {others.map((seat) => seat && <SeatMark key={seat.id} seat={seat} size={13} />)}
      </span>
      <span className={styles.aside}>
        {deal.secret ? 'Secret deal' : 'Deal'}
        {deal.history.slice(1).map(({ status, at }) => (
          <span key={status}>
            {', '}
            {status === 'broken' ? (
              <strong>broken {timeText(at)}</strong>
            ) : (
              `${status} ${timeText(at)}`
            )}
          </span>
        ))}
        {isOverdue(deal, state) && <span className={styles.overdue}>, {due}</span>}
      </span>
    </article>
  );
}
