/** Methods that a pack does not spell out: the standard ones, until somebody changes one. Pure. */
import { diceName } from '../../../src-main/game/dice.ts';
import { standardMethods, type Method } from '../../../src-main/game/methods.ts';
import { diceOdds } from '../../../src-main/game/odds.ts';
import { textAt, valueAt, withValue, type Value } from './draft-value.ts';

export function standardOf(kind: Method['kind']): Method | undefined {
  return standardMethods.find((method) => method.kind === kind);
}

/** As it is shown: with the methods it is played with, said or not. */
export function withSaid(pack: Value): Value {
  return valueAt(pack, 'methods') ? pack : withValue(pack, 'methods', standardMethods);
}

/** As it is kept: a change that leads to the standard methods says nothing of them. */
export function unsaid(before: Value, next: Value): Value {
  const methods = valueAt(next, 'methods');
  if (methods === valueAt(before, 'methods')) return next;
  const isStandard = JSON.stringify(methods) === JSON.stringify(standardMethods);
  return isStandard ? withValue(next, 'methods', undefined) : next;
}

/** A method that adjudicates in another way. @param held what it was when it last did, if ever */
export function reshaped(method: Value, kind: Method['kind'], held?: Value): Value {
  const name = textAt(method, 'name');
  const isOwn = name.trim() !== '' && !standardMethods.some((each) => each.name === name);
  const shape = Object(held ?? standardOf(kind));
  return isOwn ? { ...shape, name } : shape;
}

/** Other dice; a name that only says which dice follows. @param key `count` or `sides` */
export function withDice(method: Value, key: string, typed: Value): Value {
  const next = withValue(method, `dice.${key}`, typed);
  const isNamedSo = textAt(method, 'name') === nameOfDice(method);
  return isNamedSo ? withValue(next, 'name', nameOfDice(next)) : next;
}

function nameOfDice(method: Value): string {
  return diceName(Number(textAt(method, 'dice.count')), Number(textAt(method, 'dice.sides')));
}

export interface TargetOdds {
  readonly target: number;
  /** Per cent. */
  readonly odds: number;
}

/** The chances of those targets that are figures; none while the dice are no dice. */
export function oddsOf(dice: Value, targets: readonly Value[]): TargetOdds[] {
  const count = Number(textAt(dice, 'count'));
  const sides = Number(textAt(dice, 'sides'));
  if (!isWithin(count, 1, 6) || !isWithin(sides, 2, 100)) return [];
  return targets
    .filter((target) => typeof target === 'number')
    .map((target) => ({ target, odds: diceOdds({ count, sides }, target) }));
}

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
