import type { Seat } from '../pack.ts';

export const moscow: Seat = {
  id: 'moscow',
  code: 'MOW',
  name: 'Moscow',
  glyph: 'diamond',
  tone: 'mauve',
  brief: {
    situation:
      'You come to Alaska holding ground, and you want to leave with it accepted. Sanctions pinch, ' +
      'and the longer they last the more of your trade runs east: fuel sold at a discount, parts ' +
      'bought dear, accounts kept in yuan. Washington offers a way back at a price not yet named. ' +
      'Beijing offers a lifeline and asks for patience. You mean to use each offer to improve the ' +
      'other, and to owe neither side too much.',
    aims: [
      'Stop the line where it stands, and have your gains treated as the normal state of things.',
      'Get sanctions lifted or left to rust, those on banks and energy first.',
      'Keep the eastern lifeline open: fuel and metals out, machinery and electronics in.',
      'Depend on nobody. No single customer or creditor should set your terms.',
    ],
    redLines: [
      'No retreat from held ground, and no wording that reads as defeat.',
      'No checks on a ceasefire that reach into your own industry or trade.',
      'No bargain with Washington that costs you Beijing’s backing.',
    ],
    levers: [
      'The tempo of the fighting: you can halt it, slow it or let it flare.',
      'Oil, gas and raw materials, at a price and to a buyer of your choosing.',
      'The nuclear word, spoken or withheld.',
      'What you tell Beijing about the talks, and what you tell Washington about Beijing.',
      'Shares in ports, pipelines and mines, to bind a partner in.',
    ],
    watch: [
      'Whether relief is written down, and how fast it could be taken back.',
      'Whether Chinese banks still clear your payments.',
      'Whether Beijing asks for restraint as advice or as a condition.',
      'Who is seen to ask for the next meeting.',
    ],
    unknowns: [
      'How much of your trade Beijing would give up to protect its own with Europe.',
      'Whether Washington can deliver at home and among allies what it promises you.',
      'What Kyiv accepts when pressed.',
      'How long the go-between firms can work before they are listed.',
    ],
  },
  source: ['¶1', '¶3', '¶4', '¶5', '¶11'],
};
