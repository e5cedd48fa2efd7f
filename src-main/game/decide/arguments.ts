import { refuse } from '../refusal.ts';
import { knowsPerson, knowsSeat } from './checks.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';
import { standingMove } from './standing-move.ts';

/** Matrix-game practice: a case is made with at most three reasons. */
export const mostArgumentsFor = 3;

export const decideArguments: Deciders<
  'addArgument' | 'weighArgument' | 'strikeArgument' | 'giveEstimate'
> = {
  addArgument(state, data, { rules }) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (data.by !== 'control' && !knowsSeat(rules, data.by)) return refuse('seat-unknown', 'by');
    const standing = move.arguments.filter(({ side, struck }) => side === 'for' && !struck);
    if (data.side === 'for' && standing.length >= mostArgumentsFor) {
      return refuse('argument-limit', 'side');
    }
    return happened({ kind: 'argumentAdded', data: { ...data, argumentId: idAt('a', state) } });
  },
  weighArgument(state, data) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    const known = move.arguments.some(({ argumentId }) => argumentId === data.argumentId);
    if (!known) return refuse('argument-unknown', 'argumentId');
    return happened({ kind: 'argumentWeighed', data });
  },
  strikeArgument(state, data) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    const standing = move.arguments.some(
      ({ argumentId, struck }) => argumentId === data.argumentId && !struck,
    );
    if (!standing) return refuse('argument-unknown', 'argumentId');
    return happened({ kind: 'argumentStruck', data });
  },
  giveEstimate(state, data, { rules }) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!knowsPerson(state, rules, data.by)) return refuse('participant-unknown', 'by');
    const { middle, low = middle, high = middle, people = 1 } = data;
    for (const [field, percent] of Object.entries({ middle, low, high })) {
      if (percent < 0 || percent > 100) return refuse('estimate-outside', field);
    }
    if (!Number.isInteger(people) || people < 1 || people > 200) {
      return refuse('group-size', 'people');
    }
    if (low > middle || middle > high) return refuse('estimate-range', 'middle');
    return happened({ kind: 'estimateGiven', data: { ...data, estimateId: idAt('e', state) } });
  },
};
