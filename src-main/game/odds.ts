/** The chances of dice. */
import type { Dice } from './methods.ts';

/** How many ways lead to each sum, from `count` up to `count × sides`; by convolution. */
function waysOf({ count, sides }: Dice): Map<number, number> {
  let ways = new Map([[0, 1]]);
  for (let die = 0; die < count; die += 1) {
    const next = new Map<number, number>();
    for (const [sum, before] of ways) {
      for (let face = 1; face <= sides; face += 1) {
        next.set(sum + face, (next.get(sum + face) ?? 0) + before);
      }
    }
    ways = next;
  }
  return ways;
}

/**
 * The chance that dice with modifiers reach a target, in per cent: of all the ways they fall,
 * those whose sum is at least the target less the modifiers.
 *
 * @param target the sum that succeeds, of dice and modifiers
 * @param modifier the sum of the modifiers
 * @returns 0 up to 100
 */
export function diceOdds(dice: Dice, target: number, modifier = 0): number {
  let reaching = 0;
  for (const [sum, ways] of waysOf(dice)) if (sum + modifier >= target) reaching += ways;
  return (reaching / dice.sides ** dice.count) * 100;
}

/** Of two dice: 83.3 for 5+, 72.2 for 6+, 58.3 for 7+, 41.7 for 8+, 27.8 for 9+, 16.7 for 10+. */
export function twoDiceOdds(target: number, modifier = 0): number {
  return diceOdds({ count: 2, sides: 6 }, target, modifier);
}
