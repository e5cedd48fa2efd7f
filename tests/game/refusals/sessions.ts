import type { Command } from '../../../src-main/game/command.ts';
import {
  ana,
  boris,
  closed,
  created,
  eve,
  gathered,
  moved,
  opened,
  proposed,
  scored,
} from '../histories.ts';
import type { Case } from './case.ts';

const plan = {
  name: '',
  minutes: { brief: 5, negotiate: 5, move: 5, adjudicate: 5, score: 5, hotWash: 0 },
  breakAfter: 0,
};
const sample: Command[] = [{ kind: 'createSession', title: 'Sample', sample: true }];

export const refusedSessions = {
  malformed: [
    [created, null],
    [created, 'openRound'],
    [created, { round: 1 }],
    [created, { kind: 'openTheRound', round: 1 }, 'kind'],
    [created, { kind: 'toString' }, 'kind'],
    [created, { kind: 'openRound', round: 0 }, 'round'],
    [created, { kind: 'openRound', round: 1, by: 'me' }],
    [created, { kind: 'changeDetails', date: '2026-02-30' }, 'date'],
    [created, { kind: 'changeDetails', start: '25:00' }, 'start'],
    [created, { kind: 'planRounds', rounds: [] }, 'rounds'],
  ],
  'text-missing': [
    [[], { kind: 'createSession', title: '  ' }, 'title'],
    [opened, { kind: 'logMove', seat: 'beijing', action: '' }, 'action'],
    [closed, { kind: 'reopenSession', reason: '' }, 'reason'],
    [opened, { kind: 'releaseInject', text: 'Rain' }, 'title'],
    [opened, { kind: 'releaseInject', title: 'Weather' }, 'text'],
  ],
  'text-too-long': [
    [[], { kind: 'createSession', title: 'x'.repeat(201) }, 'title'],
    [opened, { kind: 'logMove', seat: 'beijing', action: 'x'.repeat(4001) }, 'action'],
  ],
  'session-exists': [[created, { kind: 'createSession', title: 'Another' }]],
  'session-missing': [
    [[], { kind: 'openRound', round: 1 }],
    [[], { kind: 'undo' }],
  ],
  'session-sample': [
    [sample, { kind: 'openRound', round: 1 }],
    [sample, { kind: 'takeNote', text: 'Even a note' }],
    [sample, { kind: 'undo' }],
  ],
  'session-finished': [
    [closed, { kind: 'openRound', round: 2 }],
    [closed, { kind: 'logMove', seat: 'beijing', action: 'Too late', round: 1 }],
    [closed, { kind: 'closeSession' }],
  ],
  'pack-other': [[gathered, { kind: 'changePack', hash: 'other pack' }, 'hash']],
  'pack-same': [[gathered, { kind: 'changePack', hash: 'pack' }, 'hash']],
  'pack-in-play': [
    [opened, { kind: 'changePack', hash: 'newer pack' }, 'hash'],
    [moved, { kind: 'changePack', hash: 'newer pack' }, 'hash'],
  ],
  'pack-has-scores': [[scored, { kind: 'changePack', hash: 'newer pack' }, 'hash']],
  'session-not-finished': [[moved, { kind: 'reopenSession', reason: 'Why not' }]],
  'session-not-running': [[gathered, { kind: 'closeSession' }]],
  'round-has-moves': [
    [
      [...opened, { kind: 'closeRound', round: 1 }, { kind: 'openRound', round: 2 }],
      { kind: 'planRounds', rounds: [plan] },
      'rounds',
    ],
  ],
  'participant-unknown': [
    [gathered, { kind: 'changeParticipant', participantId: 'p99', name: 'Ann' }, 'participantId'],
    [gathered, { kind: 'removeParticipant', participantId: 'p99' }, 'participantId'],
    [gathered, { kind: 'assignSeat', participantId: 'p99', seat: 'moscow' }, 'participantId'],
    [gathered, { kind: 'unassignSeat', participantId: 'p99' }, 'participantId'],
    [opened, { kind: 'logMove', seat: 'beijing', action: 'Talk', author: 'p99' }, 'author'],
  ],
  'participant-has-scores': [
    [scored, { kind: 'changeParticipant', participantId: eve, part: 'observer' }, 'part'],
    [scored, { kind: 'removeParticipant', participantId: eve }],
    [scored, { kind: 'assignSeat', participantId: eve, seat: 'moscow' }, 'participantId'],
  ],
  'seat-unknown': [
    [
      [...gathered, { kind: 'openRound', round: 1 }],
      {
        kind: 'logMove',
        seat: 'beijing',
        action: 'x',
        arguments: [{ side: 'against', by: 'london', text: 'No' }],
      },
      'arguments',
    ],
    [gathered, { kind: 'assignSeat', participantId: boris, seat: 'london' }, 'seat'],
    [
      created,
      { kind: 'addParticipants', participants: [{ name: 'Lou', seat: 'london' }] },
      'participants.0.seat',
    ],
    [opened, { kind: 'logMove', seat: 'london', action: 'Talk' }, 'seat'],
    [
      opened,
      { kind: 'logMove', seat: 'beijing', action: 'Talk', visibility: ['london'] },
      'visibility',
    ],
    [moved, { kind: 'discloseMove', moveId: 'm1-8', to: ['london'] }, 'to'],
    [moved, { kind: 'addArgument', moveId: 'm1-8', side: 'for', by: 'london', text: 'x' }, 'by'],
    [opened, { kind: 'releaseInject', title: 'Rain', text: 'It rains', to: ['london'] }, 'to'],
    [opened, { kind: 'proposeDeal', parties: ['beijing', 'london'], terms: 'Tea' }, 'parties'],
    [
      opened,
      { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Tea', toldTo: ['london'] },
      'toldTo',
    ],
    [proposed, { kind: 'discloseDeal', dealId: 'd8', to: ['london'] }, 'to'],
    [opened, { kind: 'takeNote', text: 'Heard', visibility: ['london'] }, 'visibility'],
  ],
  'not-a-player': [
    [
      created,
      {
        kind: 'addParticipants',
        participants: [{ name: 'Ana' }, { name: 'Eve', part: 'evaluator', seat: 'moscow' }],
      },
      'participants.1.seat',
    ],
  ],
  'nothing-to-undo': [
    [created, { kind: 'undo' }],
    [[...created, { kind: 'changeDetails', place: 'Tallinn' }, { kind: 'undo' }], { kind: 'undo' }],
  ],
  'nothing-to-redo': [
    [gathered, { kind: 'redo' }],
    [
      [...gathered, { kind: 'undo' }, { kind: 'changeDetails', place: 'Tallinn' }],
      { kind: 'redo' },
    ],
  ],
  'evaluator-unknown': [
    [
      moved,
      {
        kind: 'giveScores',
        moveId: 'm1-8',
        evaluator: ana,
        scores: [{ criterion: 'B1', value: 1 }],
      },
      'evaluator',
    ],
    [
      moved,
      {
        kind: 'giveScores',
        moveId: 'm1-8',
        evaluator: 'p99',
        scores: [{ criterion: 'B1', value: 1 }],
      },
      'evaluator',
    ],
  ],
} satisfies Record<string, readonly Case[]>;
