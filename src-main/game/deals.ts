/** What follows from how a deal stands. */
import type { Visibility } from './event/moves.ts';
import type { DealStatus } from './deal-status.ts';
import type { Deal, SessionState } from './state.ts';

/** Its parties, and who was told besides; everyone when it is not secret. */
export function knowersOf({ secret, parties, toldTo }: Deal): Visibility {
  return secret ? [...parties, ...toldTo] : 'public';
}

export function isSettled({ status }: Deal): boolean {
  return status !== 'proposed' && status !== 'agreed';
}

/** Not settled although the round it was due in is over. */
export function isOverdue(deal: Deal, { rounds }: SessionState): boolean {
  const { dueRound } = deal;
  if (dueRound === null || isSettled(deal)) return false;
  return rounds.some(
    ({ number, status }) =>
      (number === dueRound && status === 'closed') || (number > dueRound && status !== 'planned'),
  );
}

/** “D 1”, by the order in which they came to be known. */
export function dealLabel({ deals }: SessionState, dealId: string): string {
  return `D ${deals.findIndex(({ id }) => id === dealId) + 1}`;
}

/** What a deal has to do with a move: how the move settled it, or nothing but a link. */
export interface DealTie {
  readonly deal: Deal;
  readonly label: string;
  readonly status: DealStatus | null;
}

/** The deals a move speaks of or has settled, in their order. */
export function dealsOfMove(
  state: SessionState,
  { id, deals = [] }: { readonly id: string; readonly deals?: readonly string[] | undefined },
): DealTie[] {
  return state.deals.flatMap((deal): DealTie[] => {
    const label = dealLabel(state, deal.id);
    const settled = deal.history.filter(({ moveId }) => moveId === id);
    if (settled.length > 0) return settled.map(({ status }) => ({ deal, label, status }));
    return deals.includes(deal.id) ? [{ deal, label, status: null }] : [];
  });
}
