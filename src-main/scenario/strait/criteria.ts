import type { PackCriterion } from '../pack.ts';

export const criteria: PackCriterion[] = [
  {
    id: 'P1',
    kind: 'benefit',
    name: 'Ships move',
    question: 'Does the move bring ships through the Sund, or nearer to passing?',
    levels: {
      '2': 'The deep channel opens, or a date for it is kept.',
      '1': 'Some ships pass, or a tow is under way.',
      '0': 'No effect on the traffic.',
      '-1': 'The queue grows or a tow slips by a tide.',
      '-2': 'The Sund is shut for all, or shippers leave for good.',
    },
    weight: 2,
    source: ['¶1', '¶2', '¶4'],
  },
  {
    id: 'P2',
    kind: 'benefit',
    name: 'Others pay',
    question: 'Does the move bring somebody else to carry the cost?',
    levels: {
      '2': 'A government or an insurer signs for the salvage.',
      '1': 'An offer with a figure in it is made.',
      '0': 'No effect on who pays.',
      '-1': 'A cost is shifted to the port in words.',
      '-2': 'The port signs, or is made to pay.',
    },
    weight: 1,
    source: ['¶3', '¶6'],
  },
  {
    id: 'R1',
    kind: 'fear',
    name: 'Oil on the water',
    question: 'Does the move make a spill more likely, or worse?',
    levels: {
      '2': 'Oil reaches the beds, or the hull breaks.',
      '1': 'The seam opens further, or booms are withdrawn.',
      '0': 'No effect on the risk of a spill.',
      '-1': 'Booms or pumps are in place.',
      '-2': 'The cargo is off the ship.',
    },
    weight: 1.5,
    source: ['¶5'],
  },
  {
    id: 'R2',
    kind: 'fear',
    name: 'The port looks on',
    question: 'Does the move leave the port out of what is decided about the Sund?',
    levels: {
      '2': 'Terms for the channel are signed without the port.',
      '1': 'The port’s proposal is passed over in public.',
      '0': 'No effect on the port’s part.',
      '-1': 'The port is asked before others decide.',
      '-2': 'The port is given a part of its own in writing.',
    },
    weight: 1,
    source: ['¶3', '¶7'],
  },
];
