import type { scoreCommands } from '../command/scores.ts';
import type { NewEvent } from '../event.ts';
import { isAgreedAt } from '../ratings.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import type { Move } from '../state.ts';
import type { CommandData } from '../command.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { standingMove } from './standing-move.ts';

type Official = CommandData<'reconcileScores'>['scores'][number];

export function knowsCriterion(rules: Rules, criterion: string): boolean {
  return rules.criteria.some(({ id }) => id === criterion);
}

/** @param at where the fields stand in the command: nothing, or `scores.0.` */
function reconcile(move: Move, official: Official, rules: Rules, at = ''): NewEvent | Refused {
  const { criterion, value, reason, dissents } = official;
  if (!knowsCriterion(rules, criterion)) return refuse('criterion-unknown', `${at}criterion`);
  if (!reason && !isAgreedAt(move, criterion, value)) return refuse('text-missing', `${at}reason`);
  const given = move.scores[criterion] ?? {};
  for (const [place, evaluator] of dissents.entries()) {
    const rating = given[evaluator];
    const isAgain = dissents.indexOf(evaluator) !== place;
    if (!rating?.revealed || rating.value === value || isAgain) {
      return refuse('dissent-unknown', `${at}dissents.${place}`);
    }
  }
  const data = { moveId: move.id, criterion, value, reason, dissents };
  return { kind: 'scoresReconciled', data };
}

export const reconciliations: Deciders<keyof typeof scoreCommands & `reconcile${string}`> = {
  reconcileScore(state, { moveId, ...official }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    if (!move.revealedAt) return refuse('not-revealed', 'moveId');
    const event = reconcile(move, official, rules);
    return 'ok' in event ? event : happened(event);
  },
  reconcileScores(state, { moveId, scores }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    if (!move.revealedAt) return refuse('not-revealed', 'moveId');
    const events: NewEvent[] = [];
    for (const [row, official] of scores.entries()) {
      const isAgain = scores.findIndex(({ criterion }) => criterion === official.criterion) !== row;
      if (isAgain) return refuse('criterion-twice', `scores.${row}.criterion`);
      const event = reconcile(move, official, rules, `scores.${row}.`);
      if ('ok' in event) return event;
      events.push(event);
    }
    return happened(...events);
  },
};
