import type { Deal } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { isOverdue } from '../../../../src-main/game/deals.ts';
import { dueWords } from './deal-words.ts';
import styles from './deal-line.module.css';

interface DealLineProps {
  readonly deal: Deal;
  readonly number: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A deal in two lines: number, parties and how it stands, then its terms. */
export function DealLine({ deal, number, isChosen, onChoose }: DealLineProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const parties = pack.seats.filter(({ id }) => deal.parties.includes(id));
  const due = dueWords(deal, state);
  return (
    <button
      type="button"
      data-deal={deal.id}
      className={deal.secret ? `${styles.line} ${styles.secret}` : styles.line}
      aria-expanded={isChosen}
      aria-label={[
        `D ${number}`,
        parties.map(({ name }) => name).join(' and '),
        deal.secret ? 'secret' : 'open',
        deal.status,
        due,
      ]
        .filter(Boolean)
        .join(', ')}
      onClick={onChoose}
    >
      <strong className={styles.number}>D {number}</strong>
      <span className={styles.parties}>
        {parties.map((seat) => (
          <SeatMark key={seat.id} seat={seat} size={13} />
        ))}
      </span>
      <span className={styles.state}>
        {deal.secret && 'Secret, '}
        {deal.status === 'broken' ? <strong>broken</strong> : deal.status}
      </span>
      <span className={styles.terms}>{deal.terms}</span>
      {due && <span className={isOverdue(deal, state) ? styles.overdue : styles.due}>{due}</span>}
    </button>
  );
}
