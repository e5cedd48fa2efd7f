import type { Deal } from '../../../src-main/game/state.ts';
import { dealWords } from '../../../src-main/report/words/labels.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { timeText } from '../../parts/time.ts';
import styles from './other-row.module.css';

interface DealRowProps {
  readonly deal: Deal;
  /** “D 1”. */
  readonly label: string;
  readonly pack: Pack;
}

/** A deal the audience knew of, with what had become of it by then. */
export function DealRow({ deal, label, pack }: DealRowProps) {
  const parties = pack.seats.filter(({ id }) => deal.parties.includes(id));
  return (
    <article className={styles.deal} aria-label={`${label}, ${deal.status}`}>
      <span className={styles.number}>{label}</span>
      <span className={styles.parties}>
        {parties.map((seat) => (
          <SeatMark key={seat.id} seat={seat} />
        ))}
      </span>
      <span className={styles.aside}>
        {deal.secret ? 'Secret deal' : 'Deal'}
        {deal.history.map(({ status, at }) => (
          <span key={status}>
            , {status === 'broken' ? <strong>broken</strong> : dealWords[status]} {timeText(at)}
          </span>
        ))}
      </span>
      <span className={styles.terms}>{deal.terms}</span>
    </article>
  );
}
