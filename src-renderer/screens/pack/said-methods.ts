/** What a pack does not spell out: standard methods and words, until somebody changes them. Pure. */
import { diceName } from '../../../src-main/game/dice.ts';
import { standardMethods, type Method } from '../../../src-main/game/methods.ts';
import { diceOdds } from '../../../src-main/game/odds.ts';
import { standardYardstick } from './yardstick-of.ts';
import { textAt, valueAt, withValue, type Value } from './draft-value.ts';

export function standardOf(kind: Method['kind']): Method | undefined {
  return standardMethods.find((method) => method.kind === kind);
}

/** As it is shown: with the methods it is played with, said or not. */
export function withSaid(pack: Value): Value {
  return valueAt(pack, 'methods') ? pack : withValue(pack, 'methods', standardMethods);
}

/**
 * As it is kept: a change that leads back to what is standard says nothing of it, unless the pack
 * has said so before.
 *
 * @param base the version that is being changed
 */
export function unsaid(base: Value, before: Value, next: Value): Value {
  return [
    { key: 'methods', standard: standardMethods },
    { key: 'yardstick', standard: standardYardstick },
  ].reduce((pack, { key, standard }) => {
    const said = valueAt(pack, key);
    if (said === valueAt(before, key) || valueAt(base, key) !== undefined) return pack;
    const isStandard = JSON.stringify(said) === JSON.stringify(standard);
    return isStandard ? withValue(pack, key, undefined) : pack;
  }, next);
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
