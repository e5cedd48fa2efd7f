import type { PackCriterion } from '../pack.ts';

export const benefits: PackCriterion[] = [
  {
    id: 'B1',
    kind: 'benefit',
    name: 'Sanctions slack',
    question:
      'Does the move bring vague, gradual relief, so that banks, insurers and shippers can trade ' +
      'with Russia without fear of a snap-back?',
    levels: {
      '2': 'Relief, or a promise not to enforce, is put in writing.',
      '1': 'Enforcement softens and the grey zone widens.',
      '0': 'No effect on sanctions or on how they are enforced.',
      '-1': 'A new compliance cost or a snap-back threat appears.',
      '-2': 'Relief is withdrawn, or tied to verified conduct.',
    },
    weight: 1,
    source: ['¶3', '¶9', '¶14'],
  },
  {
    id: 'B2',
    kind: 'benefit',
    name: 'Calm',
    question:
      'Does the move make sudden escalation less likely and leave Beijing’s attention free for ' +
      'growth, industry and its neighbourhood?',
    levels: {
      '2': 'A freeze is kept, or nuclear threats are ruled out.',
      '1': 'A pause, a hotline or a cooling statement lowers the heat.',
      '0': 'No effect on the risk of escalation.',
      '-1': 'A deployment, a threat or an incident heats things up.',
      '-2': 'Fighting widens, or nuclear signalling returns.',
    },
    weight: 1,
    source: ['¶11', '¶14'],
  },
  {
    id: 'B3',
    kind: 'benefit',
    name: 'European reset',
    question:
      'Does the move warm ties with key European states, through green technology or ' +
      'reconstruction, at little cost in security?',
    levels: {
      '2': 'A European government signs or reopens a flagship project.',
      '1': 'A delegation, exploratory talks or softer words warm the tone.',
      '0': 'No effect on ties with Europe.',
      '-1': 'Screening or controls are announced in Europe.',
      '-2': 'Europe aligns itself formally with US controls.',
    },
    weight: 1,
    source: ['¶8', '¶13', '¶14', '¶16'],
  },
];
