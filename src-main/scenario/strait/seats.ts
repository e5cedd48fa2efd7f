import type { Seat } from '../pack.ts';

export const seats: Seat[] = [
  {
    id: 'port',
    code: 'HAL',
    name: 'Port of Halmar',
    glyph: 'pentagon',
    tone: 'green',
    brief: {
      situation:
        'The channel is shut and your roads fill with ships at anchor. You own the quays, not the ' +
        'water: others must order the wreck away, and others must pilot whatever passes it.',
      aims: [
        'Open the channel, or any channel, before the shippers re-route for good.',
        'Keep the oil in the ship.',
        'Have somebody else carry the bill.',
      ],
      redLines: [
        'No tow that may break her back at your breakwater.',
        'No promise of dues you do not have.',
      ],
      levers: ['Berths, tugs and the order of the queue.', 'A letter of credit, used once.'],
      watch: ['Who signs for the salvors.', 'The wind on the third day.'],
      unknowns: ['How long the seam will hold.', 'What Norvik has promised the insurers.'],
    },
    source: ['¶2', '¶5', '¶6', '¶7'],
  },
  {
    id: 'norvik',
    code: 'NOR',
    name: 'Norvik',
    glyph: 'triangle',
    tone: 'slate',
    brief: {
      situation:
        'Your charts, your coastguard, your oysters. You could order the wreck away tomorrow, and ' +
        'would then be asked to pay for it.',
      aims: [
        'Be seen to have the right to order.',
        'Keep the beds clean.',
        'Pay no more than a third.',
      ],
      redLines: ['No foreign tug works without your leave.', 'No oil on your side of the line.'],
      levers: ['The order that makes the insurers pay.', 'Coastguard cutters and booms.'],
      watch: ['Dredgers under another flag.', 'Talk of a second channel.'],
      unknowns: ['Whether the pilots would sail for Ostrand.', 'What a court would say.'],
    },
    source: ['¶3', '¶5', '¶6'],
  },
  {
    id: 'ostrand',
    code: 'OST',
    name: 'Ostrand',
    glyph: 'square',
    tone: 'mauve',
    brief: {
      situation:
        'You have dredged the Sund for thirty years and never been thanked. Your refinery has nine ' +
        'days of crude; six of them are behind the Aurelia.',
      aims: [
        'Get your tankers through first.',
        'Have your dredging count as a right.',
        'Win the pilots over.',
      ],
      redLines: ['No order by Norvik is obeyed without a protest.', 'The refinery does not stop.'],
      levers: ['Dredgers, two days away.', 'Back pay for the pilots, in cash.'],
      watch: ['The tide tables.', 'The queue: who is moved up, and for what.'],
      unknowns: ['What the port would concede.', 'How near the ballot is.'],
    },
    source: ['¶1', '¶3', '¶4'],
  },
];
