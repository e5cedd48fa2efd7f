import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { adjudicate } from '../steps.ts';

/** Round 1, The handshake: adjudicate. */
export const adjudicated: Script = [
  step('13:02:00', { kind: 'startPhase', phase: 'adjudicate' }),
  adjudicate('13:02:30', '1.1', {
    ruling: { method: 'consensus' },
    outcome: 'takes effect',
    narration:
      'The line is announced in four sentences. The word “annex” appears twice and is not explained.',
    lasting: 'Ceasefire along the present line, pending annexes.',
  }),
  adjudicate('13:03:20', '1.2', {
    ruling: { method: 'umpire', reason: 'Nobody else can prevent a conversation between two.' },
    outcome: 'takes effect',
    narration: 'Beijing’s envoy asks for the promise in writing and gets a nod.',
  }),
  adjudicate(
    '13:04:10',
    '1.3',
    {
      ruling: {
        method: '2d6',
        target: 8,
        modifiers: [
          { value: 1, reason: 'No other capital has offered monitors' },
          { value: -1, reason: 'Kyiv objects to the flag they would serve under' },
        ],
      },
      narration:
        'The Secretary-General notes the offer with interest. Washington does not mention it.',
    },
    1005,
  ),
  adjudicate('13:05:20', '1.4', {
    ruling: { method: 'consensus' },
    outcome: 'partly',
    narration:
      'The chair is granted, at the level of experts. The condition stands in the minutes.',
    lasting: 'European relief depends on verified withdrawal.',
  }),
  adjudicate('13:06:10', '1.5', {
    ruling: { method: 'umpire', reason: 'Moscow had no use for the threat this week.' },
    outcome: 'takes effect',
    narration: 'The Kremlin agrees, and sends the bill for its courtesy by the same messenger.',
  }),
  adjudicate('13:06:50', '1.6', {
    ruling: { method: 'vote', for: 5, against: 2 },
    narration: 'The postponement is in the evening news everywhere but at home.',
    lasting: 'No strategic exercise while the talks go on.',
  }),
  // Taken back because somebody doubted the count, and brought back when it proved right.
  step('13:07:15', { kind: 'undo' }),
  step('13:07:40', { kind: 'redo' }),
  adjudicate('13:08:10', '1.7', {
    ruling: {
      method: 'umpire',
      reason: 'It is the department’s own work, and nobody objects to what nobody knows.',
    },
    outcome: 'takes effect',
    narration: 'Fourteen names, in alphabetical order, in a safe on the fourth floor.',
    lasting: 'A list of banks exists and is kept up to date.',
    stage: { at: 1, of: 3 },
  }),
  adjudicate(
    '13:08:50',
    '1.8',
    {
      ruling: {
        method: 'draw',
        shares: [
          { outcome: 'takes effect', percent: 50 },
          { outcome: 'partly', percent: 35 },
          { outcome: 'backfires', percent: 15 },
        ],
      },
      narration: 'Both summaries say “partner” before they say “rival”.',
    },
    1002,
  ),
  step('13:09:30', {
    kind: 'setBookmark',
    label: 'The word annex, first heard',
    moveId: '1.1',
  }),
];
