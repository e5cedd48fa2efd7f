import type { ReportCriterion } from '../model/criteria.ts';

/** “Rated on 11 of 13 moves: won on 6, lost on 3, no effect on 2.” */
export function countsText(criterion: ReportCriterion): string {
  const { kind, rated, moves, cameAbout, noEffect, receded } = criterion;
  const [up, down] = kind === 'benefit' ? ['won', 'lost'] : ['fed', 'allayed'];
  return `Rated on ${rated} of ${moves} moves: ${up} on ${cameAbout}, ${down} on ${receded}, no effect on ${noEffect}.`;
}
