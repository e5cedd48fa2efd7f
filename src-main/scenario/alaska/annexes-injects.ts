import type { Inject } from '../pack.ts';

export const annexesInjects: Inject[] = [
  {
    id: 'leaked-annex',
    title: 'Leaked annex lists banks',
    text:
      'A news site prints six pages headed “Annex C”. They list fourteen banks outside Russia that ' +
      'would lose dollar clearing sixty days after signature; nine of them are Chinese. ' +
      'Washington will neither confirm nor deny it.',
    targets: [],
    round: 2,
    expected:
      'Beijing protests and looks for quieter ways to pay. Moscow offers to have the list ' +
      'softened, for a price. Washington decides whether to own it.',
    note:
      'The annex is genuine, but it is one of three drafts. Tell Washington so in private, and ' +
      'nobody else before round 3.',
    tests: ['B1', 'F1'],
    source: ['¶10', '¶15'],
  },
  {
    id: 'asian-allies-sounded-out',
    title: 'Washington sounds out Asian allies on chips',
    text:
      'Officials in Tokyo and Seoul confirm that Washington has asked for their views on one ' +
      'export list for chips, optics and precision machines. The paper they were sent gives the ' +
      'Russia sanctions as its pattern. Replies are due in thirty days.',
    targets: [],
    round: 2,
    expected:
      'Beijing tries to hold the Russia file apart, by offering restraint or by naming a price. ' +
      'Brussels is asked where it stands.',
    note:
      'Washington may call this routine. If anyone asks what the allies think, say that they are ' +
      'waiting to see what Europe does.',
    tests: ['F3'],
    source: ['¶15'],
  },
  {
    id: 'delegation-invited',
    title: 'Berlin and Paris invite a delegation',
    text:
      'Berlin and Paris together invite a Chinese trade delegation for next month. On the ' +
      'programme are batteries, grid equipment and a lunch about rebuilding power stations in ' +
      'Ukraine. The other member states learn of it from the press notice.',
    targets: [],
    round: 2,
    expected:
      'Beijing accepts at once and sends people who can sign. Brussels tries to bring the visit ' +
      'under a common line. Washington asks what was promised.',
    note:
      'Play Berlin as eager and Paris as careful. Neither signs anything this round unless ' +
      'Brussels agrees.',
    tests: ['B3'],
    source: ['¶14', '¶16'],
  },
  {
    id: 'kyiv-signals',
    title: 'Kyiv signals reluctant cooperation',
    text:
      'Kyiv’s envoy says that it can work with a ceasefire text if those who supply the other side ' +
      'are made to stop. The envoy leaves a folder of photographs: circuit boards and lenses taken ' +
      'from drones. “These terms are bad,” the covering note says. “The next ones may be worse.”',
    targets: ['washington', 'brussels'],
    round: 2,
    expected:
      'Washington and Brussels weigh how far to write suppliers into the text, and whether to show ' +
      'the folder to anyone.',
    note:
      'In the end Kyiv goes along even without its condition. Say so only to a seat that promises ' +
      'something firm for rebuilding or security.',
    tests: ['F1', 'F3'],
    source: ['¶10'],
  },
];
