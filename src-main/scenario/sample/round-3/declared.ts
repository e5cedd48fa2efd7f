import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { argue, declare } from '../steps.ts';

/** Round 3, The banks: brief, negotiate, move. */
export const declared: Script = [
  step('14:09:00', { kind: 'openRound', round: 3 }),
  step('14:09:05', { kind: 'startPhase', phase: 'brief' }),
  step('14:13:10', { kind: 'startPhase', phase: 'negotiate' }),
  step('14:13:30', { kind: 'releaseInject', injectId: 'settlement-channel-seizes-up' }),
  step('14:17:10', {
    kind: 'releaseInject',
    title: 'Insurers ask who pays',
    text: 'Two reinsurers in London suspend cover for cargoes to Russian ports until somebody tells them whether Annex C applies to premiums. Nobody in the room knows.',
  }),
  step('14:18:30', {
    kind: 'takeNote',
    text: 'Moscow and Washington have been in the corridor for four minutes. The Energy desk came back alone and asked for the text of the first deal.',
    speaker: 'Scribe',
  }),
  step('14:21:20', { kind: 'startPhase', phase: 'move' }),
  step('14:22:00', { kind: 'releaseInject', injectId: 'machine-tools-stopped' }),

  declare('14:22:40', 'Technology desk', {
    title: 'One class of motor',
    action:
      'Announce export licences for one class of drone motor, with the cameras present, and leave machine tools out of it.',
    effect: 'Look strict where it costs least.',
    instruments: ['dual-use-exports', 'public-narrative'],
    targets: ['washington', 'brussels'],
    injects: ['machine-tools-stopped'],
  }),
  ...argue(
    '14:22:55',
    '3.1',
    ['+', 'beijing', 'normal', 'It answers the crates in the port before anybody asks.'],
    ['-', 'washington', 'strong', 'One item out of forty, and not the one in the photographs.'],
    ['-', 'brussels', 'normal', 'A licence is only as good as whoever refuses one.'],
  ),

  declare('14:24:10', 'Commerce desk', {
    title: 'On the model of the annex',
    action:
      'Require licences for service parts of lithography machines, “on the model of Annex C”.',
    effect: 'Turn one bargain into a method.',
    instruments: ['technology-controls'],
    targets: ['beijing'],
  }),
  ...argue(
    '14:24:25',
    '3.2',
    ['+', 'washington', 'normal', 'The legal work is done; only the nouns change.'],
    ['-', 'beijing', 'strong', 'Then no annex is ever about Russia again.'],
    ['-', 'moscow', 'trivial', 'You are teaching your customer to do without you.'],
  ),
  step('14:25:15', { kind: 'strikeArgument', moveId: '3.2', argumentId: 'A3' }),

  declare('14:25:50', 'Energy desk', {
    title: 'Ports in yuan',
    action:
      'Bring Chinese builders into the consortium for the eastern ports, and pay them stage by stage in yuan.',
    effect: 'Tie Beijing in before somebody prices it out.',
    instruments: ['alternative-logistics', 'yuan-rouble-settlement'],
    targets: ['beijing'],
  }),
  ...argue(
    '14:26:05',
    '3.3',
    ['+', 'beijing', 'normal', 'Payment by stages in yuan leaves no trail in dollars.'],
    ['+', 'moscow', 'normal', 'A port binds a partner who has paid for it.'],
    ['-', 'washington', 'normal', 'A builder on a quay is easily photographed.'],
  ),
  step('14:26:55', {
    kind: 'giveEstimate',
    moveId: '3.3',
    by: 'control',
    middle: 60,
    low: 40,
    high: 75,
    people: 5,
    confidence: 'moderate',
  }),

  declare('14:27:40', 'Sanctions envoy', {
    title: 'A common list, with a delay',
    action:
      'Publish an export-control list that follows Washington’s, and exempt contracts already signed for six months.',
    effect: 'Stand beside the ally and let the orders be delivered.',
    instruments: ['technology-controls', 'de-risking-package'],
    targets: ['beijing', 'washington'],
  }),
  ...argue(
    '14:27:55',
    '3.4',
    ['+', 'brussels', 'strong', 'Better a list of our own than a list sent to us.'],
    ['-', 'beijing', 'strong', 'Six months is a deadline and no favour.'],
    ['-', 'control', 'normal', 'Eleven capitals would rather wait.'],
  ),

  declare('14:29:20', 'Foreign affairs desk', {
    title: 'Guarantors, quietly',
    action:
      'Sound out Paris and Berlin, one after the other, about a group of guarantors that would include Beijing.',
    effect: 'Come back into the story by the side door.',
    instruments: ['back-channel', 'peace-proposal'],
    targets: ['brussels', 'Berlin', 'Paris'],
    visibility: ['brussels'],
  }),
  step('14:30:10', { kind: 'releaseInject', injectId: 'council-split' }),

  declare('14:31:00', 'Presidential staff', {
    title: 'Living with the list',
    action:
      'Tell Washington that Moscow can live with Annex C if two of its own banks come off the sanctions list.',
    effect: 'Relief for two banks, at somebody else’s expense.',
    instruments: ['sanctions-relief', 'back-channel'],
    targets: ['washington'],
    visibility: ['washington'],
  }),
  ...argue(
    '14:31:15',
    '3.6',
    ['+', 'washington', 'normal', 'It removes the one objection that has an army behind it.'],
    ['-', 'control', 'normal', 'If Beijing hears of it, the price of gas will be discussed again.'],
  ),
  step('14:31:50', { kind: 'setBookmark', label: 'Moscow turns', moveId: '3.6' }),
  step('14:32:20', {
    kind: 'deferInject',
    injectId: 'incident-on-the-line',
    round: 4,
    reason: 'Two injects are still being worked on.',
  }),

  declare('14:32:50', 'Trade desk', {
    title: 'Comfort in writing',
    action:
      'Send the banks a letter that says which invoices the state will stand behind, and let the letter be seen.',
    effect: 'Have the clearing running again within a week.',
    instruments: ['yuan-rouble-settlement'],
    targets: ['moscow', 'Chinese banks'],
    injects: ['settlement-channel-seizes-up'],
  }),
  ...argue(
    '14:33:05',
    '3.7',
    ['+', 'beijing', 'strong', 'Lawyers read letters; they do not read speeches.'],
    ['-', 'washington', 'normal', 'A letter with a crest on it is an address for the next list.'],
  ),

  declare('14:34:20', 'Trade directorate', {
    title: 'What was in the crates',
    action:
      'Publish what customs found in the Baltic port, by kind and weight, and leave out the makers’ names.',
    effect: 'Be believed by both sides.',
    instruments: ['dual-use-exports', 'public-narrative'],
    targets: ['beijing', 'moscow'],
    injects: ['machine-tools-stopped'],
  }),
];
