/** Dice of a ruling: their sum, how far it went, and whether they follow from their seed. */
import { drawPoint, throwDice } from './chance.ts';
import type { Degree, Outcome, Ruling } from './event/adjudication.ts';

export type DiceRuling = Extract<Ruling, { method: '2d6' | 'dice' }>;

export function isDice(ruling: Ruling): ruling is DiceRuling {
  return ruling.method === '2d6' || ruling.method === 'dice';
}

export function sidesOf(ruling: DiceRuling): number {
  return ruling.method === '2d6' ? 6 : ruling.sides;
}

/** `3d6`. */
export function diceName(count: number, sides: number): string {
  return `${count}d${sides}`;
}

/** The sum of dice and modifiers. */
export function diceSum({ dice, modifiers }: DiceRuling): number {
  return total(dice) + total(modifiers.map(({ value }) => value));
}

/** How far the sum lies from the target: within a third of a die's sides, two thirds, or more. */
export function diceDegree(ruling: DiceRuling): Degree {
  const distance = Math.abs(diceSum(ruling) - ruling.target);
  const third = sidesOf(ruling) / 3;
  if (distance < third) return 'narrowly';
  return distance < 2 * third ? 'clearly' : 'decisively';
}

/**
 * Whether dice or a draw are those that follow from the stored seed; `null` where they were typed
 * in from the table, or where nothing was thrown.
 */
export function followsSeed(ruling: Ruling): boolean | null {
  if (!('seed' in ruling) || ruling.seed === undefined) return null;
  if (ruling.method === 'draw') return drawPoint(ruling.seed) === ruling.fell;
  const thrown = throwDice(ruling.seed, { count: ruling.dice.length, sides: sidesOf(ruling) });
  return thrown.every((die, place) => die === ruling.dice[place]);
}

/** What a ruling says by itself; `undefined` for those in which a person must say. */
export function outcomeOf(ruling: Ruling): Outcome | undefined {
  switch (ruling.method) {
    case 'consensus':
    case 'umpire':
      return undefined;
    case '2d6':
    case 'dice':
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

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
