/** The shares of a draw, one an outcome. Pure. */
import { outcomes, type Outcome } from '../../../src-main/game/event/adjudication.ts';
import { readFigure } from './candidate.ts';
import { textAt, type Value } from './draft-value.ts';

/** Where the share of an outcome stands; −1 while it has none. */
export function shareOf(shares: readonly Value[], outcome: Outcome): number {
  return shares.findIndex((share) => textAt(share, 'outcome') === outcome);
}

/** With another share for an outcome, or with none when nothing is typed; in their usual order. */
export function withShare(shares: readonly Value[], outcome: Outcome, typed: string): Value[] {
  return outcomes.flatMap((each) => {
    if (each !== outcome) return shares.filter((share) => textAt(share, 'outcome') === each);
    return typed === '' ? [] : [{ outcome, percent: readFigure(typed) }];
  });
}
