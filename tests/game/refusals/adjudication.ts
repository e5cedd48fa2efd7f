import type { Command } from '../../../src-main/game/command.ts';
import { adjudicated, argued, move, moved } from '../histories.ts';
import type { Case } from './case.ts';

const ruling = (asked: object) => ({ kind: 'adjudicateMove', moveId: move, ruling: asked });
const two = { method: '2d6', target: 7 };
const draw = (percent: number, rest = 100 - percent) => ({
  method: 'draw',
  shares: [
    { outcome: 'fails', percent },
    { outcome: 'partly', percent: rest },
  ],
});
const estimate = (told: object) => ({
  kind: 'giveEstimate',
  moveId: move,
  by: 'moscow',
  middle: 60,
  ...told,
});
const stop = { kind: 'stopEffect', moveId: move, by: 'control', reason: 'The ice breaks' };
const lasting: Command[] = [
  ...moved,
  {
    kind: 'adjudicateMove',
    moveId: move,
    ruling: { method: 'consensus' },
    outcome: 'partly',
    lasting: 'Ports stay shut',
  },
];

export const refusedAdjudication = {
  'number-unreadable': [
    [moved, { kind: 'openRound', round: 'one' }, 'round'],
    [moved, ruling({ ...two, target: 'seven' }), 'ruling.target'],
    [moved, ruling({ ...two, target: Number.NaN }), 'ruling.target'],
    [moved, ruling({ ...two, dice: [null, 3] }), 'ruling.dice.0'],
    [moved, ruling({ method: 'vote', for: 'three', against: 0 }), 'ruling.for'],
    [moved, estimate({ middle: null }), 'middle'],
  ],
  'estimate-outside': [
    [moved, estimate({ middle: 101 }), 'middle'],
    [moved, estimate({ middle: -1 }), 'middle'],
    [moved, estimate({ low: -5 }), 'low'],
    [moved, estimate({ high: 100.5 }), 'high'],
  ],
  'group-size': [
    [moved, estimate({ people: 0 }), 'people'],
    [moved, estimate({ people: 2.5 }), 'people'],
    [moved, estimate({ people: 201 }), 'people'],
  ],
  'method-unknown': [
    [moved, ruling({ method: 'dice', count: 3, sides: 10, target: 12 }), 'ruling.method'],
    [moved, ruling({ method: 'dice', count: 2, sides: 8, target: 12 }), 'ruling.method'],
  ],
  'dice-count': [
    [moved, ruling({ ...two, dice: [3] }), 'ruling.dice'],
    [moved, ruling({ ...two, dice: [3, 3, 3] }), 'ruling.dice'],
    [moved, ruling({ ...two, dice: [] }), 'ruling.dice'],
  ],
  'die-impossible': [
    [moved, ruling({ ...two, dice: [0, 3] }), 'ruling.dice.0'],
    [moved, ruling({ ...two, dice: [6, 7] }), 'ruling.dice.1'],
    [moved, ruling({ ...two, dice: [2.5, 3] }), 'ruling.dice.0'],
  ],
  'target-impossible': [
    [moved, ruling({ ...two, target: 13 }), 'ruling.target'],
    [moved, ruling({ ...two, target: 1 }), 'ruling.target'],
    [moved, ruling({ ...two, target: 7.5 }), 'ruling.target'],
    [
      moved,
      ruling({ ...two, target: 11, modifiers: [{ value: -2, reason: 'Winter' }] }),
      'ruling.target',
    ],
  ],
  'modifier-outside': [
    [
      moved,
      ruling({ ...two, modifiers: [{ value: 7, reason: 'Winter' }] }),
      'ruling.modifiers.0.value',
    ],
    [
      moved,
      ruling({ ...two, modifiers: [{ value: 0.5, reason: 'Winter' }] }),
      'ruling.modifiers.0.value',
    ],
  ],
  'share-outside': [
    [moved, ruling(draw(-10)), 'ruling.shares.0.percent'],
    [moved, ruling(draw(0, 110)), 'ruling.shares.1.percent'],
  ],
  'draw-outside': [
    [moved, ruling({ ...draw(50), fell: 101 }), 'ruling.fell'],
    [moved, ruling({ ...draw(50), fell: -1 }), 'ruling.fell'],
  ],
  'vote-count': [
    [moved, ruling({ method: 'vote', for: 1.5, against: 2 }), 'ruling.for'],
    [moved, ruling({ method: 'vote', for: 1, against: -2 }), 'ruling.against'],
  ],
  'stage-beyond': [
    [
      moved,
      { ...ruling({ method: 'consensus' }), outcome: 'partly', stage: { at: 3, of: 2 } },
      'stage.at',
    ],
    [
      adjudicated,
      { kind: 'narrateAdjudication', moveId: move, stage: { at: 2, of: 1 } },
      'stage.at',
    ],
  ],
  'effect-none': [
    [moved, stop, 'moveId'],
    [adjudicated, stop, 'moveId'],
  ],
  'effect-stopped': [[[...lasting, stop as Command], stop, 'moveId']],
} satisfies Record<string, readonly Case[]>;

/** Codes that others can come to as well. */
export const sharedByAdjudication = {
  'participant-unknown': [
    [moved, estimate({ by: 'nobody' }), 'by'],
    [lasting, { ...stop, by: 'nobody' }, 'by'],
    [
      adjudicated,
      {
        kind: 'overrideAdjudication',
        moveId: move,
        ruling: { method: 'consensus' },
        outcome: 'fails',
        by: 'nobody',
        reason: 'Because',
      },
      'by',
    ],
  ],
  'text-missing': [
    [lasting, { ...stop, reason: ' ' }, 'reason'],
    [
      adjudicated,
      {
        kind: 'overrideAdjudication',
        moveId: move,
        ruling: { method: 'consensus' },
        outcome: 'fails',
        by: 'control',
        reason: '',
      },
      'reason',
    ],
    [moved, ruling({ ...two, modifiers: [{ value: 1, reason: '' }] }), 'ruling.modifiers.0.reason'],
    [argued, ruling({ method: 'umpire', reason: '' }), 'ruling.reason'],
  ],
  'not-adjudicated': [[moved, { kind: 'narrateAdjudication', moveId: move }, 'moveId']],
  'amendment-empty': [[adjudicated, { kind: 'narrateAdjudication', moveId: move }]],
} satisfies Record<string, readonly Case[]>;
