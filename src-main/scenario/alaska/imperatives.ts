import type { Pack } from '../pack.ts';

export const imperatives: Pack['imperatives'] = [
  {
    id: 'I1',
    name: 'Russia holds as a strategic partner',
    short: 'Russia a partner',
    description:
      'Russia comes through as a power that can act, neither broken by the war nor bought by the ' +
      'West, and goes on working with Beijing.',
    source: ['¶4', '¶5', '¶17'],
  },
  {
    id: 'I2',
    name: 'US primacy worn down, with no direct clash',
    short: 'US worn down',
    description:
      'American leadership loses ground and Washington’s attention stays divided, while Beijing ' +
      'keeps clear of a confrontation with it.',
    source: ['¶6', '¶7', '¶17'],
  },
  {
    id: 'I3',
    name: 'Europe stays within diplomatic reach',
    short: 'Europe in reach',
    description:
      'European capitals still receive Beijing, trade with it and treat it as a party to ' +
      'rebuilding; no hard line is drawn between the two.',
    source: ['¶8', '¶13', '¶16', '¶17'],
  },
];
