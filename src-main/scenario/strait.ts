import type { Pack } from './pack.ts';
import { criteria } from './strait/criteria.ts';
import { imperatives, profiles } from './strait/imperatives.ts';
import { injects } from './strait/injects.ts';
import { instruments, playbook, voices } from './strait/instruments.ts';
import { paragraphs } from './strait/paragraphs.ts';
import { seats } from './strait/seats.ts';

/** An invented exercise; every place, body and ship in it is made up. Never edited once shipped. */
export const strait: Pack = {
  id: 'sund',
  version: '1.0',
  title: 'The Sund closes',
  description:
    'An invented exercise. A tanker lies across the only deep channel of the Sund, and two ' +
    'governments and the pilots’ union bargain over who clears it, who pays and who sails first. ' +
    'Every move is rated by what it does to the Port of Halmar.',
  article: { title: 'A note for the exercise “The Sund closes”' },
  protagonist: { seat: 'port', name: 'the Port of Halmar' },
  seats,
  voices,
  criteria,
  imperatives,
  profiles,
  playbook,
  instruments,
  injects,
  rounds: [
    {
      name: 'The grounding',
      minutes: { brief: 5, negotiate: 10, move: 15, adjudicate: 8, score: 6, hotWash: 0 },
      breakAfter: 10,
    },
    {
      name: 'The queue',
      minutes: { brief: 3, negotiate: 10, move: 15, adjudicate: 8, score: 6, hotWash: 0 },
      breakAfter: 0,
    },
    {
      name: 'The bill',
      minutes: { brief: 3, negotiate: 12, move: 15, adjudicate: 8, score: 8, hotWash: 15 },
      breakAfter: 0,
    },
  ],
  paragraphs,
};
