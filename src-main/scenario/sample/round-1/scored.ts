import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { assess, rate, unclear } from '../steps.ts';

/** Round 1, The handshake: score. Columns are B1 to F3. */
export const scored: Script = [
  step('13:10:00', { kind: 'startPhase', phase: 'score' }),
  ...rate(
    '13:10:10',
    '1.1',
    [
      [1, 1, 0, 0, 1, 0],
      [1, 1, 0, 0, 1, 0],
      [0, 1, 0, 0, 1, 0],
    ],
    {
      because: {
        1: { B1: 'Ninety days without a rule is ninety days of trade.' },
        3: { F2: 'A text about half of Eurasia, and one of its powers is not in it.' },
      },
    },
  ),
  ...rate(
    '13:10:55',
    '1.2',
    [
      [1, 0, 0, -1, -1, 0],
      [1, 0, 0, -1, -1, 0],
      [1, 0, 0, unclear, -1, 0],
    ],
    {
      because: {
        2: { F2: 'Beijing is consulted before the fact, if in a corridor.' },
        3: { F1: 'To be shown a clause does not change it. Too little to rate.' },
      },
    },
  ),
  ...rate(
    '13:11:45',
    '1.3',
    [
      [0, 1, 0, 0, -1, 0],
      [0, 1, 1, 0, -1, 0],
      [0, 1, 0, 0, -1, 0],
    ],
    { because: { 2: { B3: 'Berlin quoted the offer before Washington could ignore it.' } } },
  ),
  ...rate(
    '13:12:35',
    '1.4',
    [
      [-2, 0, 0, 0, 0, 0],
      [-1, 0, 0, 0, 0, 0],
      [-1, 0, -1, 0, 0, 0],
    ],
    {
      because: { 1: { B1: 'Relief that waits for inspectors is no relief for a bank.' } },
      agreed: {
        B1: [-2, 'The anchor speaks of relief tied to verified conduct, and this is that.', [2]],
      },
    },
  ),
  ...rate('13:13:25', '1.5', [
    [0, 2, 0, 0, 0, 0],
    [0, 2, 0, 0, 0, 0],
    [0, 1, 0, 0, 0, 0],
  ]),
  // A slip of the key, cleared before anybody had seen it.
  step('13:13:52', {
    kind: 'giveScores',
    moveId: '1.6',
    evaluator: 'Evaluator 1, economics',
    scores: [{ criterion: 'B1', value: 2 }],
  }),
  step('13:13:58', {
    kind: 'clearScore',
    moveId: '1.6',
    criterion: 'B1',
    evaluator: 'Evaluator 1, economics',
  }),
  ...rate(
    '13:14:05',
    '1.6',
    [
      [0, 2, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0],
      [0, 2, 0, 0, 0, 0],
    ],
    {
      because: { 2: { B2: 'Put off is not called off.' } },
      agreed: {
        B2: [2, 'For a stated time the threat is off the table, which is what +2 asks.', [2]],
      },
    },
  ),
  ...rate(
    '13:14:55',
    '1.7',
    [
      [unclear, 0, 0, 1, 0, 0],
      [unclear, 0, 0, unclear, 0, 0],
      [unclear, 0, 0, 1, 0, 0],
    ],
    {
      because: {
        2: { F1: 'A list in a safe has named nobody yet.' },
      },
    },
  ),
  ...rate('13:15:40', '1.8', [
    [0, 0, 1, 0, 0, 0],
    [0, 0, 1, 0, -1, 0],
    [0, 0, 0, 0, -1, unclear],
  ]),
  ...assess(
    '13:16:30',
    1,
    [0, 'Moscow bargains standing up, and nobody has yet asked it to choose.'],
    [1, 'Washington spent the round on a framework of its own and upset one ally with it.'],
    [0, 'Two capitals called; the Union as such set conditions.'],
  ),
  step('13:17:00', { kind: 'closeRound', round: 1 }),
];
