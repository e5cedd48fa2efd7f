import { created, deal, gathered, move, moved, opened, phased, proposed } from '../histories.ts';
import type { Case } from './case.ts';

const first = 'settlement-channel-seizes-up';

export const refusedInRound = {
  'round-unknown': [
    [created, { kind: 'reorderRound', round: 19, order: ['m1-8', 'm1-9'] }, 'round'],
    [created, { kind: 'openRound', round: 9 }, 'round'],
    [opened, { kind: 'logMove', seat: 'beijing', action: 'Talk', round: 9 }, 'round'],
    [created, { kind: 'scheduleInject', injectId: first, round: 9 }, 'round'],
    [created, { kind: 'deferInject', injectId: first, round: 9 }, 'round'],
  ],
  'round-open': [[opened, { kind: 'openRound', round: 2 }, 'round']],
  'round-not-open': [
    [gathered, { kind: 'logMove', seat: 'beijing', action: 'Talk' }, 'round'],
    [opened, { kind: 'logMove', seat: 'beijing', action: 'Talk', round: 2 }, 'round'],
    [opened, { kind: 'closeRound', round: 2 }, 'round'],
    [created, { kind: 'closeRound', round: 1 }, 'round'],
    [gathered, { kind: 'startPhase', phase: 'brief' }],
    [gathered, { kind: 'releaseInject', injectId: first }],
    [gathered, { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas' }],
    [created, { kind: 'assessImperative', imperative: 'I1', round: 1, value: 1 }, 'round'],
    [created, { kind: 'assessImperative', imperative: 'I1', round: 9, value: 1 }, 'round'],
  ],
  'round-not-planned': [
    [[...opened, { kind: 'closeRound', round: 1 }], { kind: 'openRound', round: 1 }, 'round'],
  ],
  'round-order': [[created, { kind: 'openRound', round: 2 }, 'round']],
  'phase-none': [
    [opened, { kind: 'pausePhase' }],
    [opened, { kind: 'resumePhase' }],
    [opened, { kind: 'extendPhase', minutes: 5 }],
    [opened, { kind: 'endPhase' }],
    [gathered, { kind: 'endPhase' }],
  ],
  'phase-paused': [[[...phased, { kind: 'pausePhase' }], { kind: 'pausePhase' }]],
  // The phase has run for one minute of its twenty.
  'phase-shorter': [
    [phased, { kind: 'extendPhase', minutes: -20 }, 'minutes'],
    [
      [...phased, { kind: 'extendPhase', minutes: -19 }],
      { kind: 'extendPhase', minutes: -1 },
      'minutes',
    ],
  ],
  'phase-not-paused': [[phased, { kind: 'resumePhase' }]],
  'deal-unknown': [
    [opened, { kind: 'agreeDeal', dealId: 'd99' }, 'dealId'],
    [opened, { kind: 'discloseDeal', dealId: 'd99' }, 'dealId'],
    [opened, { kind: 'logMove', seat: 'beijing', action: 'Pay', deals: ['d99'] }, 'deals'],
    [moved, { kind: 'amendMove', moveId: move, deals: ['d99'] }, 'deals'],
  ],
  'deal-due-past': [
    [
      [...opened, { kind: 'closeRound', round: 1 }, { kind: 'openRound', round: 2 }],
      { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas', dueRound: 1 },
      'dueRound',
    ],
  ],
  'deal-parties': [
    [opened, { kind: 'proposeDeal', parties: [], terms: 'Gas' }, 'parties'],
    [opened, { kind: 'proposeDeal', parties: ['beijing'], terms: 'Gas' }, 'parties'],
    [opened, { kind: 'proposeDeal', parties: ['beijing', 'beijing'], terms: 'Gas' }, 'parties'],
  ],
  'deal-status': [
    [proposed, { kind: 'keepDeal', dealId: deal }, 'dealId'],
    [proposed, { kind: 'breakDeal', dealId: deal }, 'dealId'],
    [
      [...proposed, { kind: 'declineDeal', dealId: deal }],
      { kind: 'agreeDeal', dealId: deal },
      'dealId',
    ],
    [
      [...proposed, { kind: 'agreeDeal', dealId: deal }],
      { kind: 'declineDeal', dealId: deal },
      'dealId',
    ],
  ],
  'imperative-unknown': [
    [opened, { kind: 'assessImperative', imperative: 'I99', round: 1, value: 1 }, 'imperative'],
  ],
  'indicator-unknown': [
    [created, { kind: 'answerIndicator', indicator: 'rain', answer: 'yes' }, 'indicator'],
  ],
  'finding-unknown': [
    [
      created,
      { kind: 'planAction', issue: 'Late', action: 'Start on time', findingId: 'r99' },
      'findingId',
    ],
    [
      created,
      { kind: 'changeFinding', findingId: 'r99', finding: 'strength', text: 'x' },
      'findingId',
    ],
    [created, { kind: 'withdrawFinding', findingId: 'r99' }, 'findingId'],
  ],
  'action-unknown': [
    [created, { kind: 'changeAction', actionId: 't99', issue: 'x', action: 'y' }, 'actionId'],
    [created, { kind: 'withdrawAction', actionId: 't99' }, 'actionId'],
  ],
  'occurred-later': [
    [
      moved,
      { kind: 'logMove', seat: 'beijing', action: 'Talk', occurredAt: '2030-01-01T00:00:00Z' },
      'occurredAt',
    ],
    [moved, { kind: 'takeNote', text: 'Heard', occurredAt: '2030-01-01T00:00:00Z' }, 'occurredAt'],
    [
      moved,
      { kind: 'releaseInject', injectId: first, occurredAt: '2030-01-01T00:00:00Z' },
      'occurredAt',
    ],
  ],
  'move-unknown': [
    [moved, { kind: 'reorderRound', round: 1, order: ['m1-8', 'm1-99'] }, 'order'],
    [moved, { kind: 'reorderRound', round: 1, order: ['m1-8', 'm1-8'] }, 'order'],
    [moved, { kind: 'withdrawMove', moveId: 'm1-99' }, 'moveId'],
    [moved, { kind: 'withdrawMove', moveId: 'no move' }, 'moveId'],
    [moved, { kind: 'withdrawMove', moveId: 'm1-8x' }, 'moveId'],
    [moved, { kind: 'completeMove', moveId: 'm2-8' }, 'moveId'],
    [moved, { kind: 'takeNote', text: 'Heard', moveId: 'm1-99' }, 'moveId'],
    [
      moved,
      { kind: 'recordFinding', finding: 'strength', text: 'x', moves: [move, 'm1-99'] },
      'moves',
    ],
    [moved, { kind: 'setBookmark', label: 'Here', moveId: 'm1-99' }, 'moveId'],
    [proposed, { kind: 'agreeDeal', dealId: deal, moveId: move }, 'moveId'],
  ],
} satisfies Record<string, readonly Case[]>;
