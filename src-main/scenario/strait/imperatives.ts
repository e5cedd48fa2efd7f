import type { Pack } from '../pack.ts';

export const imperatives: Pack['imperatives'] = [
  {
    id: 'K1',
    name: 'The transit trade stays',
    short: 'Trade stays',
    description: 'Shippers wait, or come back; the long way round does not become a habit.',
    source: ['¶2'],
  },
  {
    id: 'K2',
    name: 'The water stays clean',
    short: 'Clean water',
    description: 'Whatever is done to the ship, the oil does not reach the beds.',
    source: ['¶5'],
  },
];

export const profiles: Pack['profiles'] = [
  {
    id: 'second-channel',
    name: 'A second channel',
    epithet: 'worth the trouble',
    indicators: [
      { id: 'fund-agreed', text: 'A standing salvage fund is agreed.' },
      { id: 'channel-planned', text: 'A second channel is planned and paid for.' },
      { id: 'beds-clean', text: 'The oyster beds stay open.' },
    ],
    source: ['¶7'],
  },
  {
    id: 'broken-ship',
    name: 'The harbour where she broke',
    indicators: [
      { id: 'hull-broken', text: 'The hull breaks.' },
      { id: 'shippers-gone', text: 'A large shipper leaves for good.' },
      { id: 'port-pays', text: 'The port is left with the bill.' },
    ],
    source: ['¶2', '¶7'],
  },
];
