import type { Seat } from '../pack.ts';

export const beijing: Seat = {
  id: 'beijing',
  code: 'BJG',
  name: 'Beijing',
  glyph: 'circle',
  tone: 'vermilion',
  brief: {
    situation:
      'Two presidents are about to meet in Alaska over a war you have neither joined nor condemned. ' +
      'You call yourself neutral, buy Russia’s fuel and sell it the parts its factories need. ' +
      'A loose halt in the fighting would suit you: Moscow stays on its feet, Washington stays ' +
      'busy, tempers cool. A tightly drafted bargain could turn on your banks and exporters and ' +
      'draw Europe towards American controls. You are not at the table, so you shape it from ' +
      'outside.',
    aims: [
      'Keep Russia standing as a partner, neither beaten nor bought by the West.',
      'Wear down American primacy and keep Washington occupied, with no clash of your own.',
      'Keep Berlin, Paris and the other European capitals within reach.',
      'Win relief worded so loosely that your banks, insurers and shippers can trade with Russia ' +
        'and sleep at night.',
      'Take the credit if there is a deal, and leave the blame with others if there is none.',
    ],
    redLines: [
      'No text in force may name Chinese banks or suppliers.',
      'What is done to Russia must not become the model for chip and machine-tool controls in Asia.',
      'Russia must not be humiliated, or come to live on Western terms.',
      'You join no sanctions, and sign nothing on territory that could be quoted back at you.',
    ],
    levers: [
      'What you buy from Russia, and what your firms sell to it.',
      'Yuan–rouble clearing, other freight routes and go-between firms that no list has reached.',
      'A private line to the Kremlin, above all to keep nuclear talk out of it, while in public ' +
        'you say “dialogue” and little more.',
      'Delegations, climate work and money for rebuilding, offered to Europe one capital at a time.',
      'Listeners in the Global South who like that you stayed out of sanctions.',
    ],
    watch: [
      'Who tables a text, who gives way, and what is left unsaid.',
      'Any list, annex or footnote about third countries.',
      'Whether Europe speaks of lowering its exposure to you, or of stricter controls.',
      'Whether somebody else is hailed as the mediator.',
    ],
    unknowns: [
      'What Moscow would give away about you to see its sanctions lifted.',
      'Whether Washington means to enforce the terms or only to announce them.',
      'How far Berlin and Paris would go without the rest of the Union.',
      'Whether your own banks keep their nerve when the first list leaks.',
    ],
  },
  source: ['¶2', '¶4', '¶5', '¶6', '¶7', '¶8', '¶11', '¶12', '¶14', '¶15', '¶16', '¶17', '¶18'],
};
