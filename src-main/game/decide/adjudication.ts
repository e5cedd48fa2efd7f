import { drawPoint, twoDice } from '../chance.ts';
import type { CommandData } from '../command.ts';
import type { Adjudication, Outcome, Ruling } from '../event/adjudication.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Context, Deciders } from './decision.ts';
import { happened } from './decision.ts';
import { standingMove } from './standing-move.ts';

type Asked = CommandData<'adjudicateMove'>;

/** Throws the dice or draws, unless that was done on the table. */
function ruled(ruling: Asked['ruling'], context: Context): Ruling | Refused {
  switch (ruling.method) {
    case 'consensus':
    case 'umpire':
      return ruling;
    case '2d6': {
      if (ruling.dice) return { ...ruling, dice: ruling.dice };
      const seed = context.seed();
      return { ...ruling, dice: twoDice(seed), seed };
    }
    case 'draw': {
      const sum = ruling.shares.reduce((total, { percent }) => total + percent, 0);
      if (Math.abs(sum - 100) > 1e-6) return refuse('shares-sum', 'ruling.shares');
      if (ruling.fell !== undefined) return { ...ruling, fell: ruling.fell };
      const seed = context.seed();
      return { ...ruling, fell: drawPoint(seed), seed };
    }
    case 'vote':
      if (ruling.for + ruling.against === 0) return refuse('vote-empty', 'ruling');
      return ruling;
  }
}

/** The sum of dice and modifiers. */
export function diceSum({ dice, modifiers }: Extract<Ruling, { method: '2d6' }>): number {
  return modifiers.reduce((sum, { value }) => sum + value, dice[0] + dice[1]);
}

/** What a ruling says by itself; `undefined` for those in which a person must say. */
export function outcomeOf(ruling: Ruling): Outcome | undefined {
  switch (ruling.method) {
    case 'consensus':
    case 'umpire':
      return undefined;
    case '2d6':
      return diceSum(ruling) >= ruling.target ? 'takes effect' : 'fails';
    case 'draw': {
      let upTo = 0;
      const drawn = ruling.shares.find(({ percent }) => (upTo += percent) > ruling.fell);
      return (drawn ?? ruling.shares.at(-1))?.outcome;
    }
    case 'vote':
      return ruling.for > ruling.against ? 'takes effect' : 'fails';
  }
}

function adjudicated(asked: Asked, context: Context): Adjudication | Refused {
  const ruling = ruled(asked.ruling, context);
  if ('ok' in ruling) return ruling;
  const outcome = asked.outcome ?? outcomeOf(ruling);
  if (!outcome) return refuse('outcome-missing', 'outcome');
  const { narration, lasting, stage } = asked;
  return { ruling, outcome, narration, lasting, ...(stage && { stage }) };
}

export const decideAdjudication: Deciders<'adjudicateMove' | 'overrideAdjudication'> = {
  adjudicateMove(state, data, context) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (move.adjudication) return refuse('already-adjudicated', 'moveId');
    const result = adjudicated(data, context);
    if ('ok' in result) return result;
    return happened({ kind: 'moveAdjudicated', data: { ...result, moveId: data.moveId } });
  },
  overrideAdjudication(state, { by, reason, ...data }, context) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    if (!move.adjudication) return refuse('not-adjudicated', 'moveId');
    const result = adjudicated(data, context);
    if ('ok' in result) return result;
    const { moveId } = data;
    return happened({ kind: 'adjudicationOverridden', data: { ...result, moveId, by, reason } });
  },
};
