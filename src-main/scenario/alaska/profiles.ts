import type { Pack } from '../pack.ts';

/** Indicator ids are unique over all profiles, since answers are kept by indicator alone. */
export const profiles: Pack['profiles'] = [
  {
    id: 'loose-freeze',
    name: 'Loose freeze',
    epithet: 'the quiet win',
    indicators: [
      { id: 'front-lines-frozen', text: 'The front lines are frozen.' },
      { id: 'gains-left-standing', text: 'Russia’s gains are left standing.' },
      { id: 'conditions-hard-to-enforce', text: 'The conditions are hard to enforce.' },
      { id: 'sanctions-fatigue', text: 'Sanctions fatigue sets in.' },
      { id: 'support-networks-untouched', text: 'China’s networks of support go untouched.' },
      { id: 'image-kept', text: 'Beijing keeps its image as a backer of dialogue.' },
    ],
    source: ['¶3', '¶9', '¶17'],
  },
  {
    id: 'tight-deal',
    name: 'Tight deal',
    epithet: 'the trap',
    indicators: [
      { id: 'lifelines-targeted', text: 'China’s lifelines to Russia are targeted.' },
      { id: 'broad-secondary-sanctions', text: 'Secondary sanctions are broad.' },
      { id: 'dual-use-tightened', text: 'Enforcement on dual-use goods is tightened.' },
      { id: 'europe-endorses', text: 'Europe endorses the deal.' },
      { id: 'kyiv-goes-along', text: 'Kyiv goes along.' },
    ],
    source: ['¶3', '¶10', '¶13', '¶18'],
  },
  {
    id: 'no-deal',
    name: 'No deal',
    indicators: [
      { id: 'no-text', text: 'The talks end without a text.' },
      { id: 'blame-contested', text: 'The blame is contested.' },
      { id: 'rebuild-later', text: 'Beijing offers to help rebuild later.' },
    ],
    source: ['¶12'],
  },
];
