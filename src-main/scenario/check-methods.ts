/** What the schema of methods cannot see. */
import type { PackProblem } from './pack-problem.ts';
import type { Pack } from './pack.ts';

export function methodProblems({ methods = [] }: Pack): PackProblem[] {
  return methods.flatMap((method, index): PackProblem[] => {
    const path = `methods.${index}`;
    const isNamedBefore = methods.slice(0, index).some(({ name }) => name === method.name);
    const named: PackProblem[] = isNamedBefore
      ? [{ code: 'id-repeated', path: `${path}.name`, message: `“${method.name}” is used twice.` }]
      : [];
    if (method.kind === 'dice') {
      const { count, sides } = method.dice;
      const missed = method.targets.findIndex((sum) => sum < count || sum > count * sides);
      if (missed < 0) return named;
      const message = `The dice show ${count} to ${count * sides}.`;
      return [...named, { code: 'number-wrong', path: `${path}.targets.${missed}`, message }];
    }
    if (method.kind !== 'draw') return named;
    const sum = method.shares.reduce((total, { percent }) => total + percent, 0);
    // A share that is no figure yet makes no sum.
    if (!(Math.abs(sum - 100) >= 1e-6)) return named;
    const message = 'The shares do not add up to 100.';
    return [...named, { code: 'number-wrong', path: `${path}.shares`, message }];
  });
}
