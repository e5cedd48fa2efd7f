import type { Pack } from '../pack.ts';

/** The note the exercise rests on, written for it by its facilitator. Nothing in it is so. */
export const paragraphs: Pack['paragraphs'] = [
  {
    ref: '¶1',
    gist:
      'This exercise is invented. The tanker Aurelia has grounded across the deep channel of the ' +
      'Sund with 90,000 tonnes of crude aboard, and nothing larger than a coaster can pass.',
  },
  {
    ref: '¶2',
    gist:
      'The Port of Halmar lives by transit. Every closed day costs it a day of dues, and shippers ' +
      'who once learn the long way round do not all come back.',
  },
  {
    ref: '¶3',
    gist:
      'The channel runs through waters that Norvik has charted and Ostrand has dredged. Each says ' +
      'that the right to order a wreck away is its own, and neither has paid for one in thirty years.',
  },
  {
    ref: '¶4',
    gist:
      'Only the pilots know the side channel well enough to take ships through at high water. They ' +
      'are owed two years of back pay and have a ballot in hand.',
  },
  {
    ref: '¶5',
    gist:
      'A seam in the hull weeps. A spill would close the oyster beds for a decade, and the wind ' +
      'goes round to the west on the third day.',
  },
  {
    ref: '¶6',
    gist:
      'The salvors want a contract signed by somebody who can be sued. The insurers will pay for a ' +
      'tow, but not for a port’s lost trade unless a government ordered the channel shut.',
  },
  {
    ref: '¶7',
    gist:
      'If it goes well, the port comes out with a standing salvage fund and a second channel. If it ' +
      'goes badly, it is the harbour where the Aurelia broke.',
  },
];
