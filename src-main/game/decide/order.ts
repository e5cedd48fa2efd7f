import { findRound } from '../find.ts';
import { moveOf } from '../move-id.ts';
import { reordered } from '../reorder.ts';
import { refuse } from '../refusal.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';

export const decideOrder: Deciders<'reorderRound'> = {
  reorderRound(state, { round, order }) {
    const found = findRound(state, round);
    if (!found) return refuse('round-unknown', 'round');
    const isKnown = order.every((id) => moveOf(found.moves, id) !== undefined);
    if (!isKnown || new Set(order).size < order.length) return refuse('move-unknown', 'order');
    const next = reordered(found.order, order);
    const changed = next.filter((id, place) => id !== found.order[place]);
    if (changed.length === 0) return refuse('order-unchanged', 'order');
    // Only what changes places: an audience is not told of moves that stay where they are.
    return happened({ kind: 'roundReordered', data: { round, order: changed } });
  },
};
