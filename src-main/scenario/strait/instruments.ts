import type { Pack } from '../pack.ts';

export const instruments: Pack['instruments'] = [
  { id: 'tow', name: 'Tow', source: ['¶6'] },
  { id: 'dredging', name: 'Dredging', source: ['¶3'] },
  { id: 'pilotage', name: 'Pilotage', source: ['¶4'] },
  { id: 'order-of-the-queue', name: 'Order of the queue', source: ['¶2'] },
  { id: 'wreck-order', name: 'Wreck order', source: ['¶3', '¶6'] },
  { id: 'booms-and-pumps', name: 'Booms and pumps', source: ['¶5'] },
  { id: 'money', name: 'Money', source: ['¶4', '¶6'] },
  { id: 'public-statement', name: 'Public statement', source: ['¶7'] },
  { id: 'other', name: 'Other', source: ['¶1'] },
];

export const playbook: Pack['playbook'] = [
  {
    id: 'ration-the-queue',
    text: 'Sell places in the queue: move a tanker up for every tonne of boom that is lent.',
    source: ['¶2', '¶5'],
  },
  {
    id: 'ask-both-to-sign',
    text: 'Draft one contract with two lines for a signature, and let each see the other’s name.',
    source: ['¶3', '¶6'],
  },
];

export const voices: Pack['voices'] = [
  {
    id: 'pilots',
    name: 'The pilots’ union',
    note:
      'Proud of the side channel and tired of waiting for their pay. They will take ships through ' +
      'for whoever settles it first, and will not say so on the radio.',
    source: ['¶4'],
  },
  {
    id: 'insurers',
    name: 'The insurers',
    note: 'Polite, exact and far away. They answer with the clause that applies.',
    source: ['¶6'],
  },
];
