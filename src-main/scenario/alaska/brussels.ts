import type { Seat } from '../pack.ts';

export const brussels: Seat = {
  id: 'brussels',
  code: 'BRU',
  name: 'Brussels',
  glyph: 'triangle',
  tone: 'amber',
  brief: {
    situation:
      'Others are settling a war on your continent, and you may be asked to approve the bill. A ' +
      'ceasefire opens two roads. You can use it to lower your exposure to China step by step ' +
      'while trade goes on. Or you can conclude that Beijing fed the war and gained by it, and ' +
      'tighten. Industry, security and the Union’s unity pull different ways, and visitors from ' +
      'Beijing are waiting in every large capital.',
    aims: [
      'Choose between de-risking and tightening, and say so before others choose for you.',
      'Make your endorsement count: give it to a text you had a hand in, or hold back.',
      'Shield your own industry from dependence and from retaliation.',
      'Speak for all the member states, although their capitals differ.',
    ],
    redLines: [
      'No deal that is made without you and then sent to you for payment.',
      'No capital trades the common line for contracts of its own.',
      'No break with China by accident or on somebody else’s orders.',
    ],
    levers: [
      'Your endorsement: without it, broad enforcement has holes.',
      'Export controls, and the screening of investment that leaves the Union.',
      'Access to your market, and the settlement of open trade cases.',
      'Rebuilding money, and the say over who may bid for the work.',
    ],
    watch: [
      'Delegations with green-technology offers, sent to one capital at a time.',
      'Whether parts made in China still turn up on the battlefield.',
      'Whether Washington consults you or sends a text to sign.',
      'Whether Kyiv goes along willingly or with its arm twisted.',
    ],
    unknowns: [
      'How firm Berlin and Paris stay once contracts are on offer.',
      'What Washington does if you endorse the ceasefire but not its annexes.',
      'Whether there is money behind Beijing’s offer to rebuild.',
      'Whether Beijing would bear a cost for calm in Europe, or only a visit.',
    ],
  },
  source: ['¶8', '¶10', '¶13', '¶16'],
};
