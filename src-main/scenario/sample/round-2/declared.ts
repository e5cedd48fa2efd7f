import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { argue, declare } from '../steps.ts';

/** Round 2, The annexes: brief, negotiate, move. */
export const declared: Script = [
  step('13:17:10', { kind: 'openRound', round: 2 }),
  step('13:17:15', { kind: 'startPhase', phase: 'brief' }),
  step('13:21:10', { kind: 'startPhase', phase: 'negotiate' }),
  step('13:21:30', { kind: 'releaseInject', injectId: 'leaked-annex' }),
  step('13:24:00', { kind: 'pausePhase' }),
  step('13:24:20', { kind: 'takeNote', text: 'Clock stopped: fire door alarm, false.' }),
  step('13:25:10', { kind: 'resumePhase' }),
  step('13:26:00', {
    kind: 'releaseInject',
    injectId: 'kyiv-signals',
    to: ['washington', 'brussels'],
  }),
  step('13:28:20', {
    kind: 'proposeDeal',
    parties: ['beijing', 'brussels'],
    terms:
      'Brussels puts minimum prices on electric vehicles in place of duties for a year. Beijing reports every quarter on dual-use goods that pass through its ports for third countries.',
    dueRound: 4,
  }),
  step('13:30:20', { kind: 'startPhase', phase: 'move' }),

  declare('13:31:10', 'Treasury desk', {
    title: 'Annex C',
    action:
      'Own the leak: table Annex C as Washington’s text, under which fourteen banks outside Russia, nine of them Chinese, lose dollar clearing sixty days after signature.',
    effect: 'Make third countries choose before Moscow does.',
    instruments: ['secondary-sanctions', 'ceasefire-terms'],
    targets: ['beijing', 'moscow', 'Third-country banks'],
    injects: ['leaked-annex'],
  }),
  ...argue(
    '13:31:25',
    '2.1',
    ['+', 'washington', 'strong', 'A ceasefire that others can finance will not last.'],
    ['+', 'brussels', 'normal', 'It is the first clause in the text that can be checked.'],
    [
      '-',
      'beijing',
      'strong',
      'It punishes those who did not sign for what the signatories may do.',
    ],
    ['-', 'moscow', 'normal', 'Once they are named they have nothing left to lose.'],
  ),
  step('13:32:25', {
    kind: 'giveEstimate',
    moveId: '2.1',
    by: 'control',
    middle: 55,
    low: 40,
    high: 75,
    people: 5,
    confidence: 'moderate',
  }),
  step('13:32:30', { kind: 'giveEstimate', moveId: '2.1', by: 'beijing', middle: 35 }),
  step('13:32:35', { kind: 'giveEstimate', moveId: '2.1', by: 'washington', middle: 70 }),

  // Logged for the wrong seat, taken back, and logged again.
  declare('13:32:50', 'Finance desk', {
    title: 'Two quiet banks',
    action: 'Move machine-tool payments to two regional banks that hold no dollars.',
    visibility: ['beijing'],
  }),
  step('13:33:00', { kind: 'undo' }),
  declare('13:33:20', 'Trade desk', {
    title: 'Two quiet banks',
    action:
      'Move machine-tool payments to yuan–rouble clearing through two regional banks that hold no dollars.',
    effect: 'Keep the trade alive if the list becomes law.',
    instruments: ['yuan-rouble-settlement', 'intermediaries'],
    targets: ['moscow'],
    visibility: ['moscow'],
  }),
  ...argue(
    '13:33:35',
    '2.2',
    ['+', 'beijing', 'normal', 'A bank without dollars cannot lose them.'],
    ['-', 'control', 'normal', 'Two cannot carry what nine did.'],
  ),

  declare('13:34:50', 'Presidential staff', {
    title: 'A committee instead of names',
    action:
      'Offer to sign sooner if the list of banks becomes a joint committee on trade in parts.',
    effect: 'Be paid by both sides for the same clause.',
    instruments: ['back-channel', 'ceasefire-terms'],
    targets: ['washington'],
    visibility: ['washington'],
  }),

  declare('13:35:40', 'Finance desk', {
    title: 'Talks suspended',
    action: 'Suspend the talks until Annex C is struck.',
    instruments: ['ceasefire-terms'],
    targets: ['washington'],
  }),
  step('13:36:50', {
    kind: 'withdrawMove',
    moveId: '2.4',
    reason: 'Read out before the seat had agreed on it; its lead takes it back.',
  }),

  declare('13:37:30', 'Trade directorate', {
    title: 'Price undertakings',
    action:
      'Offer Beijing minimum prices on electric vehicles in place of duties, for a written pledge on the transhipment of dual-use goods.',
    effect: 'Trade a tariff for a signature.',
    instruments: ['de-risking-package', 'dual-use-exports'],
    targets: ['beijing'],
    deals: ['D2'],
  }),
  ...argue(
    '13:37:45',
    '2.5',
    ['+', 'brussels', 'normal', 'It is the one offer Beijing can accept without losing face.'],
    ['+', 'beijing', 'normal', 'A report every quarter is paper, and paper we can do.'],
    ['-', 'washington', 'normal', 'A side letter about cars weakens a clause about banks.'],
  ),
  step('13:38:40', { kind: 'agreeDeal', dealId: 'D2', moveId: '2.5' }),

  declare('13:39:20', 'Alliance desk', {
    title: 'One list for Asia',
    action:
      'Ask Tokyo and Seoul what they think of a common export list for chips and optics, with the Russia sanctions as its pattern.',
    effect: 'Have the next fight prepared before this one ends.',
    instruments: ['technology-controls'],
    targets: ['Tokyo', 'Seoul', 'beijing'],
  }),
  ...argue(
    '13:39:35',
    '2.6',
    ['+', 'washington', 'normal', 'Those who wrote the one list can write the other.'],
    ['-', 'beijing', 'strong', 'This shows what the annex was for.'],
    ['-', 'brussels', 'normal', 'Nobody here was asked.'],
  ),
  step('13:40:20', {
    kind: 'giveEstimate',
    moveId: '2.6',
    by: 'control',
    middle: 45,
    low: 25,
    high: 60,
    people: 4,
    confidence: 'low',
  }),

  step('13:40:40', { kind: 'releaseInject', injectId: 'delegation-invited' }),
  step('13:41:10', {
    kind: 'draftMove',
    seat: 'brussels',
    author: 'Sanctions envoy',
    action: 'Outbound investment: report it.',
    targets: ['beijing'],
  }),
  declare('13:42:20', 'Energy desk', {
    title: 'Gas for ten years',
    action:
      'Sign a ten-year price for the eastern pipeline, payable in yuan, a tenth below the last contract.',
    effect: 'Show Washington that there is another buyer.',
    instruments: ['energy-trade', 'yuan-rouble-settlement'],
    targets: ['beijing'],
  }),
  ...argue(
    '13:42:35',
    '2.8',
    ['+', 'moscow', 'normal', 'One customer who pays is worth two who might.'],
    ['-', 'control', 'trivial', 'Ten years of discount is a long apology.'],
  ),
  step('13:43:05', { kind: 'extendPhase', minutes: 2 }),

  declare('13:43:40', 'Trade desk', {
    title: 'A delegation that can sign',
    action:
      'Accept the invitation and send vice-ministers to Berlin, with contracts on batteries and grid equipment.',
    effect: 'Give two governments something to lose.',
    instruments: ['business-delegation', 'climate-and-green-technology', 'high-level-visit'],
    targets: ['brussels', 'Berlin', 'Paris'],
    injects: ['delegation-invited'],
  }),
  ...argue(
    '13:43:55',
    '2.9',
    ['+', 'beijing', 'strong', 'A contract is harder to sanction than a speech.'],
    ['+', 'brussels', 'normal', 'The grid has to be paid for by somebody.'],
    ['-', 'washington', 'strong', 'They will fly home with a photograph and call it Europe.'],
  ),
  step('13:44:45', {
    kind: 'giveEstimate',
    moveId: '2.9',
    by: 'control',
    middle: 70,
    low: 55,
    high: 85,
    people: 6,
    confidence: 'high',
  }),
  step('13:45:30', {
    kind: 'amendMove',
    moveId: '2.9',
    action:
      'Accept the invitation and send vice-ministers to Berlin and Paris, with contracts on batteries and grid equipment ready to sign.',
    reason: 'The seat said both capitals; the log had one.',
  }),
];
