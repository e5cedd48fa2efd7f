/** From what is asked to a ruling: dice and draws thrown here or on the table, votes counted. */
import { drawPoint, throwDice } from '../chance.ts';
import type { CommandData } from '../command.ts';
import { diceName } from '../dice.ts';
import type { Ruling } from '../event/adjudication.ts';
import type { Dice } from '../methods.ts';
import { methodsOf } from '../methods.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Context } from './decision.ts';

type Asked = CommandData<'adjudicateMove'>['ruling'];
type AskedDice = Extract<Asked, { method: '2d6' | 'dice' }>;
type AskedDraw = Extract<Asked, { method: 'draw' }>;
type AskedVote = Extract<Asked, { method: 'vote' }>;

/** Throws the dice or draws, unless that was done on the table. */
export function ruled(ruling: Asked, context: Context): Ruling | Refused {
  if (!isInPack(ruling, context)) return refuse('method-unknown', 'ruling.method');
  switch (ruling.method) {
    case 'consensus':
    case 'umpire':
      return ruling;
    case '2d6':
      return thrown(ruling, { count: 2, sides: 6 }, context);
    case 'dice':
      return thrown(ruling, ruling, context);
    case 'draw':
      return drawn(ruling, context);
    case 'vote':
      return counted(ruling);
  }
}

function isInPack(ruling: Asked, { rules }: Context): boolean {
  const { count, sides } = ruling.method === 'dice' ? ruling : { count: 2, sides: 6 };
  const kind = ruling.method === '2d6' ? 'dice' : ruling.method;
  return methodsOf(rules).some((method) =>
    method.kind === 'dice'
      ? kind === 'dice' && method.dice.count === count && method.dice.sides === sides
      : method.kind === kind,
  );
}

function thrown(
  { target, modifiers, dice: typed }: AskedDice,
  { count, sides }: Dice,
  context: Context,
): Ruling | Refused {
  for (const [place, { value }] of modifiers.entries()) {
    if (!isWhole(value, -6, 6))
      return refuse('modifier-outside', `ruling.modifiers.${place}.value`);
  }
  const most = modifiers.reduce((sum, { value }) => sum + value, count * sides);
  if (!isWhole(target, count, Infinity)) {
    const words = `A target for ${diceName(count, sides)} is a whole number from ${count}.`;
    return refuse('target-impossible', 'ruling.target', words);
  }
  if (target > most) {
    const words = `No throw reaches ${target}: ${most} is the most.`;
    return refuse('target-impossible', 'ruling.target', words);
  }
  const seed = typed ? undefined : context.seed();
  const dice = typed ?? throwDice(seed ?? 0, { count, sides });
  if (dice.length !== count) {
    const words = `${count} ${count === 1 ? 'die is' : 'dice are'} thrown, not ${dice.length}.`;
    return refuse('dice-count', 'ruling.dice', words);
  }
  const wrong = dice.findIndex((die) => !isWhole(die, 1, sides));
  if (wrong >= 0) {
    const words = `A die shows 1 to ${sides}, not ${dice[wrong]}.`;
    return refuse('die-impossible', `ruling.dice.${wrong}`, words);
  }
  const fallen = { target, modifiers, ...(seed !== undefined && { seed }) };
  const [one = 1, other = 1] = dice;
  if (count === 2 && sides === 6) return { method: '2d6', ...fallen, dice: [one, other] };
  return { method: 'dice', ...fallen, sides, dice };
}

function drawn(ruling: AskedDraw, context: Context): Ruling | Refused {
  const wrong = ruling.shares.findIndex(({ percent }) => percent < 0 || percent > 100);
  if (wrong >= 0) return refuse('share-outside', `ruling.shares.${wrong}.percent`);
  const sum = ruling.shares.reduce((total, { percent }) => total + percent, 0);
  if (Math.abs(sum - 100) > 1e-6) {
    const words = `The shares add up to ${Math.round(sum * 100) / 100}, not to 100.`;
    return refuse('shares-sum', 'ruling.shares', words);
  }
  const { fell } = ruling;
  if (fell !== undefined) {
    return fell < 0 || fell > 100 ? refuse('draw-outside', 'ruling.fell') : { ...ruling, fell };
  }
  const seed = context.seed();
  return { ...ruling, fell: drawPoint(seed), seed };
}

function counted(ruling: AskedVote): Ruling | Refused {
  if (!isWhole(ruling.for, 0, 999)) return refuse('vote-count', 'ruling.for');
  if (!isWhole(ruling.against, 0, 999)) return refuse('vote-count', 'ruling.against');
  if (ruling.for + ruling.against === 0) return refuse('vote-empty', 'ruling');
  return ruling;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
