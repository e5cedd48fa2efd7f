import type { Pack } from '../pack.ts';

/** Those without a seat, spoken for by control. */
export const voices: Pack['voices'] = [
  {
    id: 'kyiv',
    name: 'Kyiv',
    note:
      'Tired, proud and short of choices. It can be brought to work with a text it dislikes, but ' +
      'asks each time who will stop the parts reaching Russian factories. It will not be blamed ' +
      'quietly if the talks fail.',
    source: ['¶10', '¶12'],
  },
  {
    id: 'berlin-and-paris',
    name: 'Berlin and Paris',
    note:
      'Berlin thinks of orders and jobs, Paris of rank and autonomy. Both like a green or ' +
      'rebuilding project that carries little security risk, and both dislike being seen to break ' +
      'the common line. Let them differ from Brussels in tone before they differ in substance.',
    source: ['¶14'],
  },
  {
    id: 'global-south',
    name: 'Capitals of the Global South',
    note:
      'Many governments, no single view. They approve of staying out of sanctions and of talking, ' +
      'and they notice when somebody’s conduct does not match the speech. They respond to ' +
      'concrete help more than to lectures from any side.',
    source: ['¶7', '¶16'],
  },
  {
    id: 'chinese-firms',
    name: 'Chinese banks, insurers, shippers and component makers',
    note:
      'Loyal, but careful of their own books. They stop early when a list is rumoured and come ' +
      'back late when somebody says it is safe. Only a text they can show their lawyers changes ' +
      'what the large ones do; small ones will risk more for a fee.',
    source: ['¶10', '¶14'],
  },
];
