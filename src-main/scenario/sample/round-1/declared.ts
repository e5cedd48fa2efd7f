import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { argue, declare } from '../steps.ts';

/** Round 1, The handshake: brief, negotiate, move. */
export const declared: Script = [
  step('12:35:00', { kind: 'openRound', round: 1 }),
  step('12:35:05', { kind: 'startPhase', phase: 'brief' }),
  step('12:36:10', {
    kind: 'takeNote',
    text: 'Rules read out: three reasons for a move at most, one sentence each, and nobody speaks over the clock.',
    speaker: 'Lead umpire',
    visibility: 'public',
  }),
  step('12:39:55', { kind: 'startPhase', phase: 'negotiate' }),
  step('12:40:10', { kind: 'releaseInject', injectId: 'summit-called' }),
  step('12:42:20', { kind: 'releaseInject', injectId: 'blessing-courted', to: ['beijing'] }),
  step('12:44:30', {
    kind: 'proposeDeal',
    parties: ['moscow', 'beijing'],
    terms:
      'Moscow shows Beijing any clause on third countries a day before agreeing to it. Beijing pays for two Arctic cargoes in yuan, in advance.',
    dueRound: 3,
    secret: true,
  }),
  step('12:47:55', { kind: 'startPhase', phase: 'move' }),

  declare('12:49:10', 'Negotiating desk', {
    title: 'Framework first',
    action:
      'Announce a ceasefire along the present line within a month, and leave sanctions to technical annexes due in ninety days.',
    effect: 'A headline now; the hard parts when fewer people are looking.',
    instruments: ['ceasefire-terms', 'sanctions-relief'],
    targets: ['moscow', 'Kyiv'],
  }),
  ...argue(
    '12:49:30',
    '1.1',
    ['+', 'washington', 'strong', 'Both presidents need a result they can show this week.'],
    ['+', 'moscow', 'normal', 'A line on a map is sooner agreed than a list of goods.'],
    ['-', 'brussels', 'normal', 'Annexes written later are annexes nobody has costed.'],
  ),
  step('12:50:25', {
    kind: 'giveEstimate',
    moveId: '1.1',
    by: 'control',
    middle: 65,
    low: 50,
    high: 80,
    people: 5,
    confidence: 'moderate',
  }),

  declare('12:51:00', 'Energy desk', {
    title: 'Prior sight',
    action:
      'Promise Beijing sight of any clause on third countries one day before Moscow agrees to it.',
    effect: 'Keep the eastern partner calm while bargaining in the west.',
    instruments: ['back-channel', 'diplomatic-cover'],
    targets: ['beijing'],
    visibility: ['beijing'],
    deals: ['D1'],
  }),
  ...argue(
    '12:51:20',
    '1.2',
    ['+', 'moscow', 'normal', 'It costs nothing until there is a clause.'],
    ['-', 'control', 'normal', 'A promise of sight is no promise of a say.'],
  ),
  step('12:52:05', { kind: 'agreeDeal', dealId: 'D1', moveId: '1.2' }),

  declare('12:53:00', 'Foreign affairs desk', {
    title: 'Welcome, no terms',
    action:
      'Call the summit a useful step, back dialogue among all parties and offer ceasefire monitors under a UN flag. Say nothing about exports.',
    effect: 'A place in the picture without a signature under the text.',
    instruments: ['peace-proposal', 'public-narrative'],
    targets: ['washington', 'The Security Council'],
  }),
  ...argue(
    '12:53:20',
    '1.3',
    ['+', 'beijing', 'strong', 'The offer is cheap to make and awkward to refuse.'],
    ['-', 'washington', 'normal', 'Monitors from the country that sells the parts?'],
  ),

  declare('12:55:00', 'Sanctions envoy', {
    title: 'A chair for Europe',
    action:
      'Tie any suspension of European sanctions to the verified withdrawal of heavy weapons, and claim a European chair in the talks on the annexes.',
    effect: 'No annex about Europe without Europe.',
    instruments: ['ceasefire-terms', 'sanctions-relief'],
    targets: ['washington', 'moscow'],
  }),
  ...argue(
    '12:55:20',
    '1.4',
    ['+', 'brussels', 'strong', 'Half of the sanctions in question are ours to lift.'],
    ['-', 'moscow', 'normal', 'Withdrawal is a word for the side that lost.'],
  ),

  declare('12:56:40', 'Party centre desk', {
    title: 'A word about restraint',
    action:
      'Ask the Kremlin, leader to leader, to keep every nuclear hint out of the week of the summit, and mention who insures its tankers.',
    effect: 'Less heat, and a favour owed.',
    instruments: ['nuclear-restraint-messaging', 'back-channel'],
    targets: ['moscow'],
    visibility: ['moscow'],
  }),

  declare('12:58:10', 'General staff desk', {
    title: 'Exercise postponed',
    action: 'Put off the exercise of the strategic forces, “in the spirit of the talks”.',
    effect: 'Look generous at no cost.',
    instruments: ['nuclear-restraint-messaging', 'force-posture'],
    targets: ['washington', 'Capitals of the Global South'],
  }),
  ...argue(
    '12:58:25',
    '1.6',
    ['+', 'moscow', 'normal', 'The bombers are due for maintenance anyway.'],
    ['+', 'beijing', 'normal', 'It takes away the one threat that frightens everybody.'],
    ['-', 'washington', 'normal', 'What is postponed can be put back.'],
  ),
  step('12:59:15', { kind: 'weighArgument', moveId: '1.6', argumentId: 'A3', weight: 'trivial' }),

  declare('12:59:30', 'Treasury desk', {
    title: 'A list in the drawer',
    action:
      'Have Treasury draw up a list of foreign banks that clear the trade in parts, for use only if Moscow stalls.',
    effect: 'A lever that nobody needs to see.',
    instruments: ['secondary-sanctions'],
    targets: ['Third-country banks'],
    visibility: 'control',
  }),

  // Said while the seats were still negotiating, and keyed in afterwards.
  declare('13:00:50', 'Capitals liaison', {
    title: 'Two telephone calls',
    action:
      'Let Berlin and Paris telephone Beijing, each on its own, to say that Europe would rather keep trade and war apart.',
    effect: 'Keep a second door open.',
    instruments: ['high-level-visit'],
    targets: ['beijing'],
    occurredAt: '2026-03-12T12:46:30.000Z',
  }),
  ...argue(
    '13:01:05',
    '1.8',
    ['+', 'brussels', 'normal', 'Two capitals can say what the Union cannot.'],
    ['-', 'washington', 'normal', 'It shows Beijing where the seam is.'],
  ),
];
