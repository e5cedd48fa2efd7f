import type { Pack } from '../pack.ts';

export const paragraphs: Pack['paragraphs'] = [
  {
    ref: '¶1',
    gist:
      'Beijing reads the Alaska meeting less as peacemaking than as a sign of who will hold the ' +
      'balance in Eurasia. It could tilt things Beijing’s way, or tie its hands over sanctions, ' +
      'technology and Europe.',
  },
  {
    ref: '¶2',
    gist:
      'Since the invasion Beijing has called itself neutral while supplying Russia and drawing ' +
      'ever closer to it.',
  },
  {
    ref: '¶3',
    gist:
      'A freeze that leaves Russia most of its gains would suit Beijing, because Moscow would not ' +
      'come to lean on the West. A ceasefire bound to firm limits on Chinese dual-use goods would ' +
      'not, so procedure and gaps in the text count as much as the announcement.',
  },
  {
    ref: '¶4',
    gist:
      'The first of three aims is that Russia comes through able to act. It balances Washington, ' +
      'sells cheap fuel and materials, and helps to build arrangements outside American control.',
  },
  {
    ref: '¶5',
    gist:
      'Hence more energy trade, dual-use goods and help in international bodies, all to spare ' +
      'Russia a defeat. The tie reaches past the war, into investment, space and culture.',
  },
  {
    ref: '¶6',
    gist:
      'The second aim is that American leadership wears away without a war between the two. Peace ' +
      'plans make Beijing look responsible and move the blame to NATO and to alliances.',
  },
  {
    ref: '¶7',
    gist:
      'The message is tuned to the Global South, which likes that Beijing kept out of sanctions. ' +
      'It stays away from meetings that might press Moscow, and the West sees a neutrality that ' +
      'leans one way.',
  },
  {
    ref: '¶8',
    gist:
      'The third aim is to avoid a wall through Europe. Beijing courts leaders and holds out help ' +
      'with rebuilding; recent top-level visits eased the talking but also fed mistrust.',
  },
  {
    ref: '¶9',
    gist:
      'At best, the war is frozen on terms that hardly bind. Russia stays strong, Washington ' +
      'distracted and Europe tired of sanctions; Chinese firms get more room, and Beijing gains ' +
      'standing without changing anything.',
  },
  {
    ref: '¶10',
    gist:
      'At worst, the outcome is aimed at China’s trade with Russia. Banks, carriers and makers of ' +
      'parts face secondary sanctions and stricter controls; if Europe and Kyiv join in, the story ' +
      'told to the Global South suffers as well.',
  },
  {
    ref: '¶11',
    gist:
      'Beforehand, Beijing favours talks in public and in private presses Moscow to hold back, drop ' +
      'nuclear threats and take a ceasefire that loosens sanctions but not the partnership. ' +
      'Meanwhile it builds up payment, freight and go-between networks.',
  },
  {
    ref: '¶12',
    gist:
      'Afterwards the story is fitted to the result: a deal proves China right, a failure is the ' +
      'fault of others, and help with rebuilding stays on offer. Calling a settlement provisional ' +
      'puts off the question of sovereignty, as it does closer to home.',
  },
  {
    ref: '¶13',
    gist:
      'Europe largely decides how much room Beijing has. If it only lowers its exposure, trade ' +
      'revives; if it thinks Beijing profited from aggression, controls and screening tighten and ' +
      'Europe moves closer to American enforcement.',
  },
  {
    ref: '¶14',
    gist:
      'Three benefits are sought: vague, gradual relief for those who trade with Russia; a calmer ' +
      'front that frees attention for matters at home and nearby; and warmer ties with Berlin, ' +
      'Paris and others through green technology and rebuilding.',
  },
  {
    ref: '¶15',
    gist:
      'Three fears stand against them: being written into the deal, being left out of the story, ' +
      'and seeing the same method used for technology controls in Asia. The answer would be small ' +
      'public gestures of compliance while the trade that matters finds other ways.',
  },
  {
    ref: '¶16',
    gist:
      'Beijing would also court Europe harder, with visits, climate work and offers to rebuild, ' +
      'and tell the Global South that it has been steady where the West has not.',
  },
  {
    ref: '¶17',
    gist:
      'What Beijing cares about is the order that follows the war: America stretched, Russia kept, ' +
      'Europe reachable. A freeze that touches none of its networks would be a win without noise.',
  },
  {
    ref: '¶18',
    gist:
      'If a deal sets off sanctions on China’s banks and suppliers, it hastens the containment that ' +
      'Beijing dreads. Whatever happens, it will tell the story as proof of its own steadiness.',
  },
];
