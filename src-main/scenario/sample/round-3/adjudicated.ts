import type { Script } from '../script.ts';
import { step } from '../script.ts';
import { adjudicate } from '../steps.ts';

/** Round 3, The banks: adjudicate. */
export const adjudicated: Script = [
  step('14:36:10', { kind: 'startPhase', phase: 'adjudicate' }),
  adjudicate('14:36:40', '3.1', {
    ruling: {
      method: 'umpire',
      reason: 'Brussels takes note of it; Washington counts what is missing.',
    },
    outcome: 'partly',
    narration: 'The press conference is well attended and briefly reported.',
    lasting: 'One class of drone motor needs a licence.',
  }),
  adjudicate(
    '14:37:30',
    '3.2',
    {
      ruling: {
        method: '2d6',
        target: 8,
        modifiers: [
          { value: 1, reason: 'The rule is drafted' },
          { value: -1, reason: 'The makers of the machines are European' },
        ],
      },
      narration: 'The notice runs to nine pages. Eight of them are taken from the annex.',
      lasting: 'Service parts of lithography machines need a licence.',
    },
    1023,
  ),
  step('14:38:10', { kind: 'setBookmark', label: 'A template', moveId: '3.2' }),
  adjudicate('14:38:50', '3.3', {
    // Thrown on the table.
    ruling: {
      method: '2d6',
      target: 8,
      modifiers: [{ value: 1, reason: 'Two arguments for it stood unanswered' }],
      dice: [4, 5],
    },
    narration: 'The first stage is paid. The insurers ask for a state guarantee and get one.',
    lasting: 'Chinese builders work in the eastern ports.',
  }),
  adjudicate('14:39:50', '3.4', {
    ruling: { method: 'vote', for: 4, against: 3 },
    outcome: 'partly',
    narration: 'Carried, but as a recommendation: the last vote cost the binding word.',
    lasting: 'A recommended European control list, with six months’ grace.',
  }),
  adjudicate(
    '14:40:50',
    '3.5',
    {
      ruling: {
        method: 'draw',
        shares: [
          { outcome: 'takes effect', percent: 35 },
          { outcome: 'partly', percent: 45 },
          { outcome: 'fails', percent: 20 },
        ],
      },
      narration: 'Paris is curious. Berlin asks who else has been asked.',
    },
    1059,
  ),
  adjudicate('14:41:30', '3.6', {
    ruling: { method: 'consensus' },
    outcome: 'takes effect',
    narration: 'Two banks are told to expect a letter. Nobody tells Beijing.',
  }),
  adjudicate(
    '14:42:10',
    '3.7',
    {
      ruling: {
        method: '2d6',
        target: 8,
        modifiers: [{ value: 1, reason: 'It is in writing' }],
      },
      narration: 'Payments come back, smaller and slower, one round later.',
      lasting: 'The state stands behind part of the Russia trade.',
    },
    1009,
  ),
  adjudicate('14:43:00', '3.8', {
    ruling: { method: 'umpire', reason: 'The facts are Brussels’s own, and it has photographs.' },
    outcome: 'takes effect',
    narration: 'Everybody can guess the makers, and nobody has to answer for a name.',
  }),
];
