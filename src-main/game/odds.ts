/**
 * The chance that two dice with modifiers reach a target, in per cent: of the 36 ways they fall,
 * those whose sum is at least the target less the modifiers.
 *
 * @param target the sum that succeeds, of dice and modifiers
 * @param modifier the sum of the modifiers
 * @returns 0 up to 100: without modifiers 83.3 for 5+, 72.2 for 6+, 58.3 for 7+, 41.7 for 8+
 */
export function twoDiceOdds(target: number, modifier = 0): number {
  const least = target - modifier;
  let ways = 0;
  for (let one = 1; one <= 6; one += 1) {
    for (let other = 1; other <= 6; other += 1) if (one + other >= least) ways += 1;
  }
  return (ways / 36) * 100;
}
