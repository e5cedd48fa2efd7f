import type { Pack } from '../pack.ts';

/** What Beijing is expected to do if its fears come true; prompts for control. */
export const playbook: Pack['playbook'] = [
  {
    id: 'token-compliance',
    text:
      'Comply in small things: tighten controls on a few minor items in full view, and let the ' +
      'flows that matter go on through go-betweens and side routes.',
    source: ['¶15'],
  },
  {
    id: 'court-europe',
    text:
      'Court Europe: send business delegations, propose climate work, offer to help rebuild, and ' +
      'give each capital a reason to go slow on Washington’s enforcement.',
    source: ['¶16'],
  },
  {
    id: 'speak-to-the-south',
    text:
      'Speak louder to the Global South: stress that China has been steady throughout, and hold ' +
      'Western conduct up against Western words.',
    source: ['¶7', '¶16'],
  },
  {
    id: 'call-it-temporary',
    text:
      'Call any settlement temporary: welcome it as a step that steadies things, and leave the ' +
      'question of whose land it is for another day.',
    source: ['¶12'],
  },
];
