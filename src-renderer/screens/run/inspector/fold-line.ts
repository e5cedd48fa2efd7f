import { diceSum } from '../../../../src-main/game/dice.ts';
import type { Move } from '../../../../src-main/game/state.ts';

/** “2 for, 1 against”; nothing where nobody has argued. */
export function argumentsLine({ arguments: all, estimates }: Move): string {
  const standing = all.filter(({ struck }) => !struck);
  if (all.length === 0) return estimates.length > 0 ? 'an estimate' : '';
  const count = (side: 'for' | 'against') => standing.filter((each) => each.side === side).length;
  return `${count('for')} for, ${count('against')} against`;
}

/** “10 against 8, takes effect”; nothing before it is adjudicated. */
export function adjudicationLine({ adjudication }: Move): string {
  if (!adjudication) return '';
  const { ruling, outcome } = adjudication;
  switch (ruling.method) {
    case '2d6':
    case 'dice':
      return `${diceSum(ruling)} against ${ruling.target}, ${outcome}`;
    case 'vote':
      return `${ruling.for} of ${ruling.for + ruling.against} for, ${outcome}`;
    case 'consensus':
    case 'umpire':
    case 'draw':
      return `${ruling.method}, ${outcome}`;
  }
}
