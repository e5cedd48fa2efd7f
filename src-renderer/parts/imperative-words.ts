import type { Level } from '../../src-main/game/event/scores.ts';

/** How an imperative stands at the end of a round. */
export const imperativeWords: Record<Level, string> = {
  [-2]: 'Lost',
  [-1]: 'Set back',
  0: 'Held',
  1: 'Advanced',
  2: 'Secured',
};
