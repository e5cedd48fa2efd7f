import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { assess, rate, unclear } from '../steps.ts';

/** Round 4, The signing: score. Columns are B1 to F3. */
export const scored: Script = [
  step('15:16:00', { kind: 'startPhase', phase: 'score' }),
  ...rate(
    '15:16:10',
    '4.1',
    [
      [0, 1, 0, 0, -2, 0],
      [0, 1, 0, 0, -2, 0],
      [0, 1, 0, 0, -1, 0],
    ],
    {
      because: {
        1: { F2: 'A formal part, on paper: the anchor for −2.' },
        3: { F2: 'A part in the monitoring, not in the terms.' },
      },
      agreed: { F2: [-2, 'Guarantor is a part that the text itself gives.', [3]] },
    },
  ),
  ...rate(
    '15:16:55',
    '4.2',
    [
      [2, 1, 0, 1, 0, 0],
      [1, 0, 0, 1, 0, 0],
      [-1, 1, 0, 1, 0, 0],
    ],
    {
      because: {
        1: { B1: 'Half a year without enforcement, and signed.' },
        3: { B1: 'A threat renewed twice a year is a threat made permanent.' },
      },
      agreed: {
        B1: [1, 'Slack in writing; that it runs out is why it is not +2.', [3]],
      },
    },
  ),
  ...rate('15:17:40', '4.3', [
    [0, 0, 0, 0, 2, 0],
    [0, 0, 0, 0, 2, 0],
    [0, 0, 0, 0, 2, 0],
  ]),
  ...rate('15:18:15', '4.4', [
    [0, 0, 1, -1, 0, 0],
    [0, 0, 1, 0, 0, 0],
    [0, 0, 1, 0, 0, -1],
  ]),
  ...rate(
    '15:18:50',
    '4.5',
    [
      [0, 0, 0, 0, -1, 0],
      [0, -1, 0, 0, unclear, 0],
      [0, -1, 0, 0, 0, 0],
    ],
    {
      because: {
        2: {
          B2: 'The word “temporary” was heard in the neighbourhood.',
          F2: 'Whether anybody credits the speech is for the next session.',
        },
      },
    },
  ),
  ...rate('15:19:25', '4.6', [
    [0, 0, 0, unclear, 0, -1],
    [0, 0, 0, unclear, 0, -1],
    [0, 0, 0, unclear, 0, -1],
  ]),
  ...rate(
    '15:20:00',
    '4.7',
    [
      [0, 0, 1, 0, 0, 0],
      [0, 0, 2, 0, 0, 0],
      [0, 0, 1, 0, -1, unclear],
    ],
    { because: { 2: { B3: 'A flagship, with an inspector on board.' } } },
  ),
  ...assess(
    '15:20:35',
    4,
    [0, 'Moscow took the photograph with Washington and went on selling the gas.'],
    [1, 'Washington signed with one eye on the autumn, and shares the guarantee with a rival.'],
    [1, 'Prices, customs and cranes: three open doors and one recommended list.'],
  ),
  step('15:21:00', { kind: 'closeRound', round: 4 }),
];
