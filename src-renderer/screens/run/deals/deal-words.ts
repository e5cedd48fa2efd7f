import { isOverdue } from '../../../../src-main/game/deals.ts';
import type { Deal, SessionState } from '../../../../src-main/game/state.ts';

/** “due in round 3, not settled”; nothing when it is due whenever. */
export function dueWords(deal: Deal, state: SessionState): string {
  if (deal.dueRound === null) return '';
  const due = `due in round ${deal.dueRound}`;
  return isOverdue(deal, state) ? `${due}, not settled` : due;
}

/** “1 past due, 2 to settle”; nothing when all is settled. */
export function countWords(overdue: number, open: number): string {
  const parts = [overdue > 0 && `${overdue} past due`, open > 0 && `${open} to settle`];
  return parts.filter(Boolean).join(', ');
}
