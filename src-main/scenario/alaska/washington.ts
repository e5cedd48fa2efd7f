import type { Seat } from '../pack.ts';

export const washington: Seat = {
  id: 'washington',
  code: 'WAS',
  name: 'Washington',
  glyph: 'square',
  tone: 'blue',
  brief: {
    situation:
      'You called the meeting and need something to show for it: the guns silent, or a paper that ' +
      'says when. It has to sell at home as peace and not as retreat. The hard choice is in the ' +
      'fine print. Bind Chinese banks and suppliers and the deal has teeth, but Beijing has a ' +
      'reason to spoil it and your allies have to follow. Leave them out and you get a quicker ' +
      'signature and a softer peace.',
    aims: [
      'End the war, or freeze it, on terms you can defend at home.',
      'Decide early how hard to bind third countries, and hold to it.',
      'Keep Europe and your Asian allies with you on enforcement and technology.',
      'Loosen the tie between Moscow and Beijing, if that can be had cheaply.',
    ],
    redLines: [
      'No text that the other side can break at no cost.',
      'No open quarrel with the Europeans over who enforces what.',
      'No formal part for Beijing without something firm in return.',
    ],
    levers: [
      'Relief from sanctions, in slices, with or without conditions.',
      'Secondary sanctions on foreign banks, carriers and makers of parts.',
      'Export rules on machine tools, chips, optics and drone parts, and the choice whether Asia ' +
        'comes next.',
      'The invitation itself: who is in the room, what is briefed, what stays vague.',
    ],
    watch: [
      'Trade through go-between firms after each new listing.',
      'Whether what Beijing offers goes beyond a few small items.',
      'Whether Europe’s capitals move together or one by one.',
      'Whether Kyiv can live with the terms.',
    ],
    unknowns: [
      'What Moscow has already told Beijing.',
      'Which Chinese banks would really stop if they were named.',
      'How many allies stay with you if controls spread from the Russia file to Asia.',
      'Whether your own side still backs enforcement in six months.',
    ],
  },
  source: ['¶1', '¶3', '¶10', '¶13', '¶15'],
};
