import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { argue, declare } from '../steps.ts';

/** Round 4, The signing: brief, negotiate, move. */
export const declared: Script = [
  step('14:50:50', { kind: 'openRound', round: 4 }),
  step('14:50:55', { kind: 'startPhase', phase: 'brief' }),
  step('14:54:00', { kind: 'startPhase', phase: 'negotiate' }),
  step('14:55:10', { kind: 'releaseInject', injectId: 'rival-mediator' }),
  step('14:57:30', { kind: 'discloseMove', moveId: '3.6', to: ['beijing'] }),
  step('14:58:10', {
    kind: 'breakDeal',
    dealId: 'D1',
    moveId: '3.6',
    reason: 'Moscow named its price for the clause without showing it to Beijing first.',
  }),
  step('14:58:40', {
    kind: 'takeNote',
    text: '“We paid for two cargoes to be told last.”',
    speaker: 'Trade desk',
    visibility: ['beijing', 'moscow'],
  }),
  step('15:00:00', { kind: 'startPhase', phase: 'move' }),

  declare('15:00:30', 'Foreign affairs desk', {
    title: 'Guarantor, on one condition',
    action:
      'Offer to guarantee the line together with Brussels, and to pay for the monitors, if the clause on third-country banks goes.',
    effect: 'A part in the text in place of a name in it.',
    instruments: ['peace-proposal', 'ceasefire-terms'],
    targets: ['brussels', 'washington'],
  }),
  ...argue(
    '15:00:45',
    '4.1',
    ['+', 'beijing', 'strong', 'Monitors cost money, and nobody else has offered any.'],
    ['+', 'brussels', 'normal', 'A guarantor has something to lose.'],
    ['-', 'washington', 'strong', 'The price is the one clause that bites.'],
  ),
  step('15:01:30', {
    kind: 'giveEstimate',
    moveId: '4.1',
    by: 'control',
    middle: 50,
    low: 30,
    high: 70,
    people: 5,
    confidence: 'moderate',
  }),
  step('15:01:50', { kind: 'releaseInject', injectId: 'incident-on-the-line' }),

  declare('15:02:20', 'Negotiating desk', {
    title: 'Deferred, not dropped',
    action: 'Keep Annex C in the text, but defer it for 180 days, renewable by letter.',
    effect: 'Sign on time and keep the stick.',
    instruments: ['secondary-sanctions', 'sanctions-relief'],
    targets: ['beijing', 'moscow'],
  }),
  ...argue(
    '15:02:35',
    '4.2',
    ['+', 'washington', 'normal', 'A date can be moved; a deleted clause cannot be put back.'],
    ['-', 'brussels', 'normal', 'Then we play this game again twice a year.'],
  ),

  declare('15:03:30', 'Presidential staff', {
    title: 'Two flags on the table',
    action:
      'Insist that the ceremony show two presidents and two flags, and that nobody else be thanked.',
    effect: 'Washington’s equal, for one photograph.',
    instruments: ['public-narrative'],
    targets: ['washington', 'beijing'],
  }),
  ...argue(
    '15:03:45',
    '4.3',
    ['+', 'moscow', 'normal', 'The hall is booked for two.'],
    ['-', 'beijing', 'strong', 'The guarantor would stand outside the picture.'],
  ),
  step('15:04:20', {
    kind: 'skipInject',
    injectId: 'talks-stall',
    reason: 'The incident has done its work; the text hangs by a thread as it is.',
  }),

  declare('15:05:00', 'Trade directorate', {
    title: 'A customs dialogue',
    action:
      'Keep the exemption for signed contracts, and open a standing dialogue between the two customs services.',
    effect: 'Make the list bearable.',
    instruments: ['de-risking-package', 'dual-use-exports'],
    targets: ['beijing'],
    deals: ['D2'],
  }),
  ...argue(
    '15:05:15',
    '4.4',
    ['+', 'brussels', 'normal', 'Beijing’s first report arrived on time.'],
    ['-', 'washington', 'normal', 'You will be talking while they are shipping.'],
  ),
  step('15:05:50', {
    kind: 'keepDeal',
    dealId: 'D2',
    moveId: '4.4',
    reason: 'Minimum prices stand, and the first report on transhipment was handed in.',
  }),

  declare('15:06:20', 'Party centre desk', {
    title: 'A first step',
    action:
      'Tell the Security Council that the line is a first step, that sovereignty is for everyone, and that talks had been Beijing’s advice from the start.',
    effect: 'Own the word “peace” without owning the line.',
    instruments: ['public-narrative', 'diplomatic-cover'],
    targets: ['The Security Council', 'Capitals of the Global South'],
  }),
  ...argue(
    '15:06:35',
    '4.5',
    ['+', 'beijing', 'normal', 'Eleven capitals have been waiting to hear it.'],
    ['-', 'washington', 'normal', 'A guarantor who calls the line temporary guarantees nothing.'],
  ),

  declare('15:07:30', 'Alliance desk', {
    title: 'Asia kept apart, for now',
    action:
      'Tell Brussels that the list for Asia will not cite the Russia file before the autumn, if Brussels signs this week.',
    effect: 'Buy a European signature with a delay elsewhere.',
    instruments: ['technology-controls', 'back-channel'],
    targets: ['brussels'],
    visibility: ['brussels'],
  }),

  declare('15:08:40', 'Capitals liaison', {
    title: 'Two ports and a railway',
    action:
      'Open the rebuilding of two ports and a railway to every bidder that accepts European inspection, Chinese ones included.',
    effect: 'Cheap cranes under European rules.',
    instruments: ['reconstruction-offer'],
    targets: ['beijing', 'Kyiv'],
  }),
  ...argue(
    '15:08:55',
    '4.7',
    ['+', 'brussels', 'normal', 'Nobody else can start before the winter.'],
    ['-', 'washington', 'normal', 'Inspection is on paper, and the cranes are on the quay.'],
  ),
];
