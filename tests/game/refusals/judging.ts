import { eric, eve, move, moved, scored } from '../histories.ts';
import type { Case } from './case.ts';

export const refusedJudging = {
  'criterion-unknown': [
    [
      moved,
      {
        kind: 'giveScores',
        moveId: move,
        evaluator: eve,
        scores: [
          { criterion: 'B1', value: 1 },
          { criterion: 'B99', value: 1 },
        ],
      },
      'scores.1.criterion',
    ],
    [
      scored,
      { kind: 'reconcileScore', moveId: move, criterion: 'B99', value: 1, reason: 'Agreed' },
      'criterion',
    ],
  ],
  'score-missing': [
    [scored, { kind: 'clearScore', moveId: move, criterion: 'B2', evaluator: eve }, 'criterion'],
    [scored, { kind: 'clearScore', moveId: move, criterion: 'B1', evaluator: eric }, 'criterion'],
  ],
  'scores-none': [[moved, { kind: 'revealScores', moveId: move }, 'moveId']],
  'scores-incomplete': [
    [scored, { kind: 'revealScores', moveId: move }, 'overrideReason'],
    [scored, { kind: 'revealScores', moveId: move, overrideReason: '  ' }, 'overrideReason'],
  ],
  'not-revealed': [
    [
      scored,
      { kind: 'reconcileScore', moveId: move, criterion: 'B1', value: 1, reason: 'Agreed' },
      'moveId',
    ],
  ],
} satisfies Record<string, readonly Case[]>;
