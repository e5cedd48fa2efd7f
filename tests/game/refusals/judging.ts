import { eric, eve, move, moved, revealed, scored } from '../histories.ts';
import type { Case } from './case.ts';

function give(...scores: readonly object[]) {
  return { kind: 'giveScores', moveId: move, evaluator: eve, scores };
}

function official(of: object) {
  return { kind: 'reconcileScore', moveId: move, criterion: 'B1', reason: 'So', ...of };
}

function officials(...scores: readonly object[]) {
  return { kind: 'reconcileScores', moveId: move, scores };
}

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
      revealed,
      { kind: 'reconcileScore', moveId: move, criterion: 'B99', value: 1, reason: 'Agreed' },
      'criterion',
    ],
  ],
  'score-missing': [
    [scored, { kind: 'clearScore', moveId: move, criterion: 'B2', evaluator: eve }, 'criterion'],
    [scored, { kind: 'clearScore', moveId: move, criterion: 'B1', evaluator: eric }, 'criterion'],
  ],
  'rating-range': [
    [moved, give({ criterion: 'B1', value: 3 }), 'scores.0.value'],
    [moved, give({ criterion: 'B1', value: 0.5 }), 'scores.0.value'],
    [moved, give({ criterion: 'B1', value: 1 }, { criterion: 'B2', value: '1' }), 'scores.1.value'],
  ],
  'level-range': [
    [revealed, official({ value: -3 }), 'value'],
    [revealed, official({ value: 'insufficient' }), 'value'],
    [revealed, officials({ criterion: 'B1', value: 3 }), 'scores.0.value'],
  ],
  'criterion-twice': [
    [
      moved,
      give({ criterion: 'B1', value: 1 }, { criterion: 'B1', value: 2 }),
      'scores.1.criterion',
    ],
    [
      revealed,
      officials({ criterion: 'B1', value: 1 }, { criterion: 'B1', value: 1 }),
      'scores.1.criterion',
    ],
  ],
  'change-unexplained': [
    [
      revealed,
      give({ criterion: 'B2', value: 1 }, { criterion: 'B1', value: 2 }),
      'scores.1.reason',
    ],
  ],
  'dissent-unknown': [
    [revealed, official({ value: 1, dissents: [eve] }), 'dissents.0'],
    [revealed, official({ value: 2, dissents: [eve, eve] }), 'dissents.1'],
    [revealed, official({ value: 2, dissents: [eve, eric] }), 'dissents.1'],
    [
      revealed,
      officials(
        { criterion: 'B1', value: 1 },
        { criterion: 'B2', value: 1, reason: 'So', dissents: ['p99'] },
      ),
      'scores.1.dissents.0',
    ],
  ],
  'scores-none': [
    [moved, { kind: 'revealScores', moveId: move }, 'moveId'],
    [moved, { kind: 'revealRound', round: 1 }, 'round'],
  ],
  'scores-revealed': [
    [revealed, { kind: 'revealScores', moveId: move, overrideReason: 'Again' }, 'moveId'],
    [revealed, { kind: 'revealRound', round: 1, overrideReason: 'Again' }, 'round'],
  ],
  'scores-incomplete': [
    [scored, { kind: 'revealScores', moveId: move }, 'overrideReason'],
    [scored, { kind: 'revealScores', moveId: move, overrideReason: '  ' }, 'overrideReason'],
    [scored, { kind: 'revealRound', round: 1 }, 'overrideReason'],
  ],
  'not-revealed': [
    [
      scored,
      { kind: 'reconcileScore', moveId: move, criterion: 'B1', value: 1, reason: 'Agreed' },
      'moveId',
    ],
    [scored, officials({ criterion: 'B1', value: 1 }), 'moveId'],
  ],
} satisfies Record<string, readonly Case[]>;
