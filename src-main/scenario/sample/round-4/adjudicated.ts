import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { adjudicate } from '../steps.ts';

/** Round 4, The signing: adjudicate. */
export const adjudicated: Script = [
  step('15:10:05', { kind: 'startPhase', phase: 'adjudicate' }),
  adjudicate(
    '15:10:30',
    '4.1',
    {
      ruling: {
        method: '2d6',
        target: 9,
        modifiers: [{ value: 1, reason: 'Shells fell within sight of the monitors' }],
      },
      narration:
        'Beijing is written in as guarantor of the monitoring. The clause stays, in brackets.',
      lasting: 'Beijing and Brussels guarantee the monitoring of the line.',
    },
    1010,
  ),
  step('15:11:00', { kind: 'setBookmark', label: 'Written in', moveId: '4.1' }),
  adjudicate('15:11:30', '4.2', {
    ruling: { method: 'consensus' },
    outcome: 'takes effect',
    narration: 'The brackets come off the clause and go round its date.',
    lasting: 'Annex C is suspended for 180 days, renewable by letter.',
    stage: { at: 3, of: 3 },
  }),
  adjudicate(
    '15:12:20',
    '4.3',
    {
      ruling: {
        method: 'draw',
        shares: [
          { outcome: 'takes effect', percent: 50 },
          { outcome: 'partly', percent: 30 },
          { outcome: 'backfires', percent: 20 },
        ],
      },
      narration: 'Two flags, two pens, one photograph. The host stands where a chair had been.',
    },
    1006,
  ),
  adjudicate('15:13:00', '4.4', {
    ruling: { method: 'consensus' },
    outcome: 'takes effect',
    narration: 'The first report is eleven pages long and nearly complete.',
    lasting: 'A standing dialogue of customs services.',
  }),
  adjudicate('15:13:40', '4.5', {
    ruling: {
      method: 'umpire',
      reason: 'Applause from the south; one neighbour asks how long a first step takes.',
    },
    outcome: 'partly',
    narration: 'The speech is quoted in forty capitals, each time without its second sentence.',
  }),
  adjudicate('15:14:20', '4.6', {
    ruling: { method: 'umpire', reason: 'Brussels will say so, but not this week.' },
    outcome: 'partly',
    narration: 'An understanding, in the sense that each understands it differently.',
  }),
  adjudicate(
    '15:15:00',
    '4.7',
    {
      ruling: {
        method: '2d6',
        target: 7,
        modifiers: [{ value: 1, reason: 'The lowest bids are in already' }],
      },
      narration: 'Kyiv takes the cranes and thanks the inspectors.',
      lasting: 'Chinese builders may bid under European inspection.',
    },
    1005,
  ),
  step('15:15:30', { kind: 'clearBookmark', bookmarkId: 'The word annex, first heard' }),
];
