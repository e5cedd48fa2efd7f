import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { adjudicate } from '../steps.ts';

/** Round 2, The annexes: adjudicate. */
export const adjudicated: Script = [
  step('13:47:20', { kind: 'startPhase', phase: 'adjudicate' }),
  step('13:47:40', {
    kind: 'completeMove',
    moveId: '2.7',
    title: 'Money going out',
    action:
      'Ask member states to report outbound investment in chip plants, with a first register by the summer.',
    effect: 'Know before deciding.',
    instruments: ['investment-screening'],
  }),
  adjudicate(
    '13:48:10',
    '2.1',
    {
      ruling: {
        method: '2d6',
        target: 8,
        modifiers: [
          { value: 2, reason: 'The text exists already' },
          { value: -1, reason: 'Insurers at home lobby against it' },
        ],
      },
      narration: 'By evening three of the nine no longer answer the telephone.',
      lasting: 'Fourteen banks are named in a tabled text.',
      stage: { at: 2, of: 3 },
    },
    1037,
  ),
  step('13:48:40', { kind: 'setBookmark', label: 'Annex C', moveId: '2.1' }),
  adjudicate(
    '13:49:10',
    '2.2',
    {
      ruling: {
        method: 'draw',
        shares: [
          { outcome: 'takes effect', percent: 40 },
          { outcome: 'partly', percent: 45 },
          { outcome: 'fails', percent: 15 },
        ],
      },
      narration: 'The narrow channel carries about a fifth of what the wide one did.',
      lasting: 'Some machine-tool payments clear in yuan and roubles.',
    },
    1018,
  ),
  adjudicate('13:49:50', '2.3', {
    ruling: { method: 'umpire', reason: 'Washington had just put its name to the list in public.' },
    outcome: 'fails',
    narration: 'The reply is one line long: not this week.',
  }),
  adjudicate('13:50:20', '2.5', {
    ruling: { method: 'consensus' },
    outcome: 'takes effect',
    narration: 'Signed in a side room, with the cameras pointed at something else.',
    lasting: 'Minimum prices stand in place of duties for a year.',
  }),
  adjudicate(
    '13:50:50',
    '2.6',
    {
      ruling: {
        method: '2d6',
        target: 9,
        modifiers: [{ value: -1, reason: 'Both wait to see what Europe does' }],
      },
      narration: 'Tokyo and Seoul are studying the paper.',
    },
    1009,
  ),
  step('13:51:30', {
    kind: 'overrideAdjudication',
    moveId: '2.6',
    by: 'Lead umpire',
    reason:
      'The dice settle whether the two agree. That they were asked is known already, and counts.',
    ruling: { method: 'umpire', reason: 'Asking was the move; the answer is another one.' },
    outcome: 'partly',
    narration: 'Tokyo and Seoul are studying the paper, and everybody knows which paper.',
  }),
  adjudicate('13:52:10', '2.7', {
    ruling: { method: 'vote', for: 4, against: 3 },
    narration: 'Carried at the second count, with a clause to review it.',
    lasting: 'Member states register investment in foreign chip plants.',
  }),
  adjudicate('13:52:40', '2.8', {
    ruling: { method: 'consensus' },
    outcome: 'takes effect',
    narration: 'The price is called a friendship price, and nobody asks whose.',
    lasting: 'Eastern gas is priced in yuan.',
  }),
  adjudicate(
    '13:53:10',
    '2.9',
    {
      ruling: {
        method: '2d6',
        target: 7,
        modifiers: [{ value: 1, reason: 'They were invited' }],
      },
      narration:
        'Two contracts are signed, and a third is left on the table with the pen beside it.',
    },
    1056,
  ),
];
