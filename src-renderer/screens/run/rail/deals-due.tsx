import { isOverdue } from '../../../../src-main/game/deals.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { useDealOffers } from '../deals/use-deal-offers.ts';
import { useRoom } from '../room.ts';
import styles from './deals-due.module.css';

/** Deals whose round is over and that nobody has settled; nothing while there are none. */
export function DealsDue() {
  const { state } = useSessionView();
  const { showDeal } = useRoom();
  useDealOffers();
  const overdue = state.deals.filter((deal) => isOverdue(deal, state));
  const [first] = overdue;
  if (!first) return null;
  const count = overdue.length;
  return (
    <section className={styles.due} aria-label="Deals past due">
      <Button variant="link" size="small" onPress={() => showDeal(first.id)}>
        {count === 1 ? '1 deal past due' : `${count} deals past due`}
      </Button>
    </section>
  );
}
