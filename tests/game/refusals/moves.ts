import type { Command } from '../../../src-main/game/command.ts';
import {
  adjudicated,
  argued,
  argument,
  eve,
  move,
  moved,
  opened,
  proposed,
  scored,
  whispered,
} from '../histories.ts';
import type { Case } from './case.ts';

const withdrawn: Command[] = [...moved, { kind: 'withdrawMove', moveId: move }];
const twice: Command[] = [...moved, { kind: 'logMove', seat: 'moscow', action: 'Decline' }];
const so = { side: 'for', text: 'So' } as const;
const consensus = { method: 'consensus' } as const;
const argue = {
  kind: 'addArgument',
  moveId: move,
  side: 'for',
  by: 'control',
  text: 'So',
} as const;

export const refusedMoves = {
  'instrument-unknown': [
    [
      opened,
      { kind: 'logMove', seat: 'beijing', action: 'x', instruments: ['flute'] },
      'instruments',
    ],
    [moved, { kind: 'amendMove', moveId: move, instruments: ['other', 'flute'] }, 'instruments'],
  ],
  'visibility-empty': [
    [opened, { kind: 'logMove', seat: 'beijing', action: 'x', visibility: [] }, 'visibility'],
    [moved, { kind: 'amendMove', moveId: move, visibility: [] }, 'visibility'],
  ],
  'move-withdrawn': [
    [withdrawn, { kind: 'withdrawMove', moveId: move }, 'moveId'],
    [withdrawn, { kind: 'amendMove', moveId: move, action: 'Other' }, 'moveId'],
    [withdrawn, { kind: 'completeMove', moveId: move }, 'moveId'],
    [withdrawn, { kind: 'discloseMove', moveId: move, to: 'public' }, 'moveId'],
    [withdrawn, argue, 'moveId'],
    [
      [
        ...withdrawn,
        { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas' },
        { kind: 'agreeDeal', dealId: 'd10' },
      ],
      { kind: 'breakDeal', dealId: 'd10', moveId: move },
      'moveId',
    ],
    [withdrawn, { kind: 'giveEstimate', moveId: move, by: 'moscow', middle: 50 }, 'moveId'],
    [withdrawn, { kind: 'adjudicateMove', moveId: move, ruling: consensus }, 'moveId'],
    [withdrawn, { kind: 'revealScores', moveId: move }, 'moveId'],
    [withdrawn, { kind: 'clearScore', moveId: move, criterion: 'B1', evaluator: eve }, 'moveId'],
  ],
  'move-not-draft': [[moved, { kind: 'completeMove', moveId: move, effect: 'x' }, 'moveId']],
  'move-already-known': [
    [moved, { kind: 'discloseMove', moveId: move, to: 'public' }, 'to'],
    [whispered, { kind: 'discloseMove', moveId: move, to: ['moscow', 'beijing'] }, 'to'],
    [whispered, { kind: 'discloseMove', moveId: move, to: 'control' }, 'to'],
    [
      [...opened, { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas' }],
      { kind: 'discloseDeal', dealId: 'd8' },
      'dealId',
    ],
    [proposed, { kind: 'discloseDeal', dealId: 'd8', to: ['moscow'] }, 'to'],
    [proposed, { kind: 'discloseDeal', dealId: 'd8', to: 'control' }, 'to'],
  ],
  'amendment-empty': [
    [moved, { kind: 'amendMove', moveId: move, reason: 'No change' }],
    [moved, { kind: 'amendMove', moveId: move, action: ' Offer: talks in Geneva ' }],
    [moved, { kind: 'amendMove', moveId: move, visibility: 'public' }],
  ],
  'occurred-before': [
    [
      opened,
      {
        kind: 'logMove',
        seat: 'beijing',
        action: 'x',
        occurredAt: '2026-03-12T08:00:00.000Z',
      },
      'occurredAt',
    ],
    [
      [...moved, { kind: 'changeDetails', date: '2026-03-12' }],
      { kind: 'amendMove', moveId: move, occurredAt: '2026-03-10T20:00:00.000Z' },
      'occurredAt',
    ],
  ],
  'time-unreadable': [
    [opened, { kind: 'logMove', seat: 'beijing', action: 'x', occurredAt: '25:99' }, 'occurredAt'],
    [moved, { kind: 'amendMove', moveId: move, occurredAt: 'noon' }, 'occurredAt'],
  ],
  'order-unchanged': [[twice, { kind: 'reorderRound', round: 1, order: [move, 'm1-9'] }, 'order']],
  'argument-unknown': [
    [
      argued,
      { kind: 'weighArgument', moveId: move, argumentId: 'a99', weight: 'strong' },
      'argumentId',
    ],
    [argued, { kind: 'strikeArgument', moveId: move, argumentId: 'a99' }, 'argumentId'],
    [
      [...argued, { kind: 'strikeArgument', moveId: move, argumentId: argument }],
      { kind: 'strikeArgument', moveId: move, argumentId: argument },
      'argumentId',
    ],
  ],
  'argument-limit': [
    [[...moved, argue, argue, argue], argue, 'side'],
    [
      opened,
      { kind: 'logMove', seat: 'beijing', action: 'x', arguments: [so, so, so, so] },
      'arguments',
    ],
  ],
  'estimate-range': [
    [moved, { kind: 'giveEstimate', moveId: move, by: 'moscow', middle: 50, low: 60 }, 'middle'],
    [moved, { kind: 'giveEstimate', moveId: move, by: 'moscow', middle: 50, high: 40 }, 'middle'],
  ],
  'already-adjudicated': [
    [
      adjudicated,
      { kind: 'adjudicateMove', moveId: move, ruling: consensus, outcome: 'fails' },
      'moveId',
    ],
  ],
  'not-adjudicated': [
    [
      moved,
      {
        kind: 'overrideAdjudication',
        moveId: move,
        ruling: consensus,
        outcome: 'fails',
        by: 'control',
        reason: 'Implausible',
      },
      'moveId',
    ],
  ],
  'outcome-missing': [
    [moved, { kind: 'adjudicateMove', moveId: move, ruling: consensus }, 'outcome'],
    [
      moved,
      { kind: 'adjudicateMove', moveId: move, ruling: { method: 'umpire', reason: 'So be it' } },
      'outcome',
    ],
    [scored, { kind: 'adjudicateMove', moveId: move, ruling: consensus }, 'outcome'],
  ],
  'shares-sum': [
    [
      moved,
      {
        kind: 'adjudicateMove',
        moveId: move,
        ruling: {
          method: 'draw',
          shares: [
            { outcome: 'fails', percent: 50 },
            { outcome: 'partly', percent: 49 },
          ],
        },
      },
      'ruling.shares',
    ],
    [
      moved,
      { kind: 'adjudicateMove', moveId: move, ruling: { method: 'draw', shares: [] } },
      'ruling.shares',
    ],
  ],
  'vote-empty': [
    [
      moved,
      { kind: 'adjudicateMove', moveId: move, ruling: { method: 'vote', for: 0, against: 0 } },
      'ruling',
    ],
  ],
} satisfies Record<string, readonly Case[]>;
