import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { assess, rate, unclear } from '../steps.ts';

/** Round 3, The banks: score. Columns are B1 to F3. */
export const scored: Script = [
  step('14:44:10', { kind: 'startPhase', phase: 'score' }),
  ...rate(
    '14:44:20',
    '3.1',
    [
      [0, 0, 0, -1, 0, 0],
      [0, 0, 1, -1, 0, 0],
      [0, 0, 0, 1, 0, 0],
    ],
    {
      because: {
        1: { F1: 'It takes one of the photographs off the table.' },
        3: { F1: 'It admits the trade, and so invites the next name.' },
      },
    },
  ),
  ...rate(
    '14:45:05',
    '3.2',
    [
      [-1, 0, 0, 1, 0, 2],
      [0, 0, -1, 0, 0, 2],
      [-1, 0, 0, 1, 0, 2],
    ],
    {
      because: {
        1: { F3: 'New controls that quote the Russia case: the anchor for +2, word for word.' },
      },
    },
  ),
  ...rate(
    '14:45:45',
    '3.3',
    [
      [2, 0, 0, -1, -1, 0],
      [1, 0, -1, 1, -1, 0],
      [1, 0, 0, 1, -1, 0],
    ],
    {
      because: {
        1: { F1: 'A builder at work is harder to list than a bank.' },
        3: { F1: 'A quay with a signboard is a name waiting for its list.' },
      },
      agreed: {
        F1: [1, 'The work is done in public, under the builders’ own names.', [1]],
      },
    },
  ),
  ...rate(
    '14:46:35',
    '3.4',
    [
      [0, 0, -1, 0, 0, 0],
      [0, 0, -1, 0, 0, 1],
      [0, 0, -2, 0, 0, 0],
    ],
    {
      because: {
        1: { B3: 'A recommendation with a delay is half a step.' },
        3: { B3: 'The list is Washington’s with another cover.' },
      },
      agreed: { B3: [-1, 'Announced, not aligned: nothing in it binds a government.', [3]] },
    },
  ),
  ...rate(
    '14:47:25',
    '3.5',
    [
      [0, 0, 1, 0, -1, 0],
      [0, 0, 0, 0, -2, 0],
      [0, 1, 0, 0, -1, 0],
    ],
    { because: { 2: { F2: 'If it holds, this is a formal part in all but the paper.' } } },
  ),
  ...rate(
    '14:48:10',
    '3.6',
    [
      [-1, 0, 0, 1, 1, unclear],
      [0, 0, 0, 1, 1, unclear],
      [0, 0, 0, 1, 2, unclear],
    ],
    { because: { 3: { F2: 'The two of them settle it, and the third is the price.' } } },
  ),
  ...rate(
    '14:48:50',
    '3.7',
    [
      [2, 0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0],
    ],
    {
      because: {
        1: { B1: 'The first promise in writing that anybody has made to a bank.' },
        3: { F1: 'The state has signed for the trade. That is a name in a text.' },
      },
      agreed: { F1: [0, 'The letter is Beijing’s own and names nobody to Washington.', [3]] },
    },
  ),
  ...rate(
    '14:49:35',
    '3.8',
    [
      [0, 0, 0, -1, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [null, null, null, 1, null, null],
    ],
    {
      because: {
        1: { F1: 'Left out on purpose; somebody owes Brussels a favour.' },
        3: { F1: 'By kind and weight is as good as by name.' },
      },
      early: 'Evaluator 3 was called out of the room for the rest of the phase.',
    },
  ),
  ...assess(
    '14:50:10',
    3,
    [-1, 'Moscow sold the clause for two banks and did not ask.'],
    [0, 'Washington gained a method and lost some patience among its allies.'],
    [0, 'The list is a recommendation, and Paris went on listening.'],
  ),
  step('14:50:40', { kind: 'closeRound', round: 3 }),
];
