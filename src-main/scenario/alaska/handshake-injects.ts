import type { Inject } from '../pack.ts';

export const handshakeInjects: Inject[] = [
  {
    id: 'summit-called',
    title: 'Summit called',
    text:
      'Washington and Moscow announce that their presidents will meet in Alaska in five days, with ' +
      'the war in Ukraine as the only item. No draft is published and nobody else is invited. ' +
      'Kyiv reads of it on the news wires.',
    targets: [],
    round: 1,
    expected:
      'Every seat says in public what it hopes for and opens a private line to learn the terms. ' +
      'Beijing welcomes talks in general words and asks Moscow for an early sight of the text.',
    note:
      'Release it as Negotiate begins. Add nothing about the agenda; let the seats find out from ' +
      'each other.',
    tests: ['B2', 'F2'],
    source: ['¶1'],
  },
  {
    id: 'blessing-courted',
    title: 'Both sides court Beijing’s blessing',
    text:
      'Beijing takes two calls in one afternoon. Moscow would like it to greet the summit as a new ' +
      'beginning; Washington would like it to say that a ceasefire needs checks. Both want the ' +
      'statement out before the aircraft leave.',
    targets: ['beijing'],
    round: 1,
    expected:
      'Beijing praises talks without taking either wording, and sends Moscow a private word about ' +
      'restraint.',
    note:
      'For Beijing alone. If it plays one caller against the other, let the other caller hear of ' +
      'it before the round closes.',
    tests: ['B2', 'F2'],
    source: ['¶2', '¶11'],
  },
  {
    id: 'global-south-statement',
    title: 'Global South statement',
    text:
      'Eleven governments in Africa, Asia and Latin America issue a joint statement. It welcomes ' +
      'talks, objects to sanctions decided outside the UN and thanks those who “kept trading and ' +
      'kept talking”. China is not mentioned, and nobody asks who is meant.',
    targets: [],
    round: 1,
    expected:
      'Beijing quotes the statement and builds on it. Washington and Brussels answer it, or try ' +
      'to win over a signatory.',
    note:
      'Play the signatories as open to offers. If a seat puts grain, credit or debt relief on the ' +
      'table, let two of them soften their words.',
    tests: ['B1', 'F2'],
    source: ['¶7'],
  },
];
