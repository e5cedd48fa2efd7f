import type { PackCriterion } from '../pack.ts';

/** A plus feeds the fear, and is worse for Beijing. */
export const fears: PackCriterion[] = [
  {
    id: 'F1',
    kind: 'fear',
    name: 'Named and targeted',
    question: 'Does the move write China into the terms, or into the sanctions that enforce them?',
    levels: {
      '2': 'Chinese banks or suppliers are named in a text in force.',
      '1': 'China is singled out in a draft or in public.',
      '0': 'No effect on whether China is named.',
      '-1': 'A reference to China is dropped or made general.',
      '-2': 'Measures against third countries are ruled out.',
    },
    weight: 1,
    source: ['¶10', '¶15', '¶18'],
  },
  {
    id: 'F2',
    kind: 'fear',
    name: 'Written out',
    question:
      'Does the move turn this into a fix between two powers that leaves Beijing no part in the ' +
      'story?',
    levels: {
      '2': 'Core terms are closed without Beijing, and that is said openly.',
      '1': 'An offer from Beijing is ignored in public.',
      '0': 'No effect on Beijing’s part in the story.',
      '-1': 'Beijing is consulted or credited.',
      '-2': 'Beijing is given a formal part.',
    },
    weight: 1,
    source: ['¶1', '¶12', '¶15'],
  },
  {
    id: 'F3',
    kind: 'fear',
    name: 'Spill-over to Asia',
    question:
      'Does the move carry the logic of the Russia sanctions into wider US controls on technology?',
    levels: {
      '2': 'New controls on chips, machine tools, optics or drone parts rest on the Russia case.',
      '1': 'Wider controls are proposed, or allies are consulted on them.',
      '0': 'No effect on technology controls beyond Russia.',
      '-1': 'Controls are kept to the Russia file.',
      '-2': 'Wider controls are split from the Russia file, or suspended, by agreement.',
    },
    weight: 1,
    source: ['¶10', '¶13', '¶15'],
  },
];
