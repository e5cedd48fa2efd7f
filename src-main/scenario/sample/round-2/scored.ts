import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { assess, rate, unclear } from '../steps.ts';

/** Round 2, The annexes: score. Columns are B1 to F3. */
export const scored: Script = [
  step('13:54:00', { kind: 'startPhase', phase: 'score' }),
  ...rate(
    '13:54:10',
    '2.1',
    [
      [-2, -1, 0, 2, 1, 1],
      [-2, -1, 0, 1, 1, 1],
      [-2, -1, 0, 2, 1, 1],
    ],
    {
      because: {
        1: { B1: 'A snap-back with a date on it. No bank will wait for the sixtieth day.' },
        2: { F1: 'Named, but in a draft; nobody has signed it.' },
        3: {
          F1: 'The banks behave as if it were in force, so for Beijing it is.',
          F3: 'The clause is written so that it can be used again.',
        },
      },
      agreed: { F1: [1, 'The text is tabled and not in force, as the anchor for +1 has it.', [3]] },
    },
  ),
  ...rate(
    '13:54:50',
    '2.2',
    [
      [1, 0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0],
    ],
    {
      because: {
        1: { B1: 'A fifth of the trade goes on in the dark.' },
        3: { F1: 'Whoever looks for the fifteenth name now knows where to look.' },
      },
    },
  ),
  ...rate('13:55:25', '2.3', [
    [0, 0, 0, 0, 1, 0],
    [0, 0, 0, -1, 1, 0],
    [0, 0, 0, 0, 1, 0],
  ]),
  ...rate(
    '13:56:00',
    '2.5',
    [
      [0, 0, 1, 0, 0, 0],
      [0, 0, 2, -1, 0, 0],
      [-1, 0, 1, 0, 0, 0],
    ],
    {
      because: {
        2: { B3: 'The first signature between the two since the war began.' },
        3: { B1: 'A quarterly report is a new cost for every forwarder.' },
      },
      agreed: { B3: [1, 'A truce over prices is not yet a flagship project.', [2]] },
    },
  ),
  ...rate(
    '13:56:40',
    '2.6',
    [
      [0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 2],
    ],
    {
      because: { 3: { F3: 'The Russia file is the pattern, and says so on its first page.' } },
      agreed: { F3: [1, 'Asked, not adopted: the very words of the anchor for +1.', [3]] },
    },
  ),
  ...rate('13:57:20', '2.7', [
    [0, 0, -1, 0, 0, 0],
    [0, 0, -1, 0, 0, 1],
    [0, 0, -1, 0, 0, 0],
  ]),
  ...rate(
    '13:57:55',
    '2.8',
    [
      [1, 0, 0, 0, -1, 0],
      [unclear, 0, -1, 0, 0, 0],
      [1, 0, 0, 0, 0, 0],
    ],
    {
      because: {
        1: { B1: 'Ten years of payments that never touch a dollar.' },
        2: { B1: 'A price says nothing about enforcement. Too little to rate.' },
      },
    },
  ),
  ...rate(
    '13:58:30',
    '2.9',
    [
      [0, 0, 1, 0, -1, 0],
      [0, 0, 2, 0, -1, 0],
      [0, 0, 1, 0, 0, 0],
    ],
    { because: { 2: { B3: 'Two signatures and a photograph: that is a reset, for now.' } } },
  ),
  // After the reveal, with the others' ratings in view.
  step('13:59:05', {
    kind: 'giveScores',
    moveId: '2.9',
    evaluator: 'Evaluator 3, Asia and technology',
    scores: [
      { criterion: 'B3', value: 2, reason: 'The grid contract is larger than I had read it.' },
    ],
  }),
  ...assess(
    '13:59:20',
    2,
    [1, 'The pipeline ties the two together, though Moscow also offered itself elsewhere.'],
    [-1, 'Washington set the terms of the round and carried them into Asia.'],
    [1, 'Berlin and Paris signed; the Council only opened a register.'],
  ),
  step('13:59:40', { kind: 'closeRound', round: 2 }),
];
