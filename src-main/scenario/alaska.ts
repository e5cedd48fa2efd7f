import { criteria } from './alaska/criteria.ts';
import { imperatives } from './alaska/imperatives.ts';
import { injects } from './alaska/injects.ts';
import { instruments } from './alaska/instruments.ts';
import { paragraphs } from './alaska/paragraphs.ts';
import { playbook } from './alaska/playbook.ts';
import { profiles } from './alaska/profiles.ts';
import { rounds } from './alaska/rounds.ts';
import { seats } from './alaska/seats.ts';
import { voices } from './alaska/voices.ts';
import type { Pack } from './pack.ts';

/** The default pack: the article as data. Never edited once shipped; a change is a new version. */
export const alaska: Pack = {
  id: 'alaska',
  version: '1.3',
  title: 'Alaska',
  description:
    'Four capitals bargain around a summit in Alaska over a ceasefire in Ukraine. Every move, ' +
    'whoever makes it, is rated by whether it leaves Beijing nearer to what it wants or to what it ' +
    'fears.',
  article: { title: 'What China Wants (and Fears) from a Trump-Putin Deal' },
  protagonist: { seat: 'beijing', name: 'Beijing' },
  seats,
  voices,
  criteria,
  imperatives,
  profiles,
  playbook,
  instruments,
  injects,
  rounds,
  paragraphs,
};
