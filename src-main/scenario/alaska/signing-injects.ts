import type { Inject } from '../pack.ts';

export const signingInjects: Inject[] = [
  {
    id: 'rival-mediator',
    title: 'A rival claims the mediator’s part',
    text:
      'A Gulf government announces that it will host the signing and chair the guarantors’ group. ' +
      'It thanks Washington and Moscow, and adds that “no other mediation is needed”. The hall is ' +
      'already booked.',
    targets: [],
    round: 4,
    expected:
      'Beijing claims a part of its own as guarantor, monitor or paymaster, or turns to the UN. ' +
      'The others decide whether it is worth more inside than outside.',
    note:
      'The host shares the chair if Washington or Moscow asks for it. It will not approach Beijing ' +
      'unasked.',
    tests: ['F2'],
    source: ['¶15'],
  },
  {
    id: 'talks-stall',
    title: 'Talks stall',
    text:
      'The delegations fly home a day early. There is no text, no date and no joint appearance; ' +
      'each spokesman says the other side changed its mind about verification. By evening the ' +
      'guns can be heard again in the south.',
    targets: [],
    round: 4,
    expected:
      'Every seat hurries to tell its own version. Beijing points to Washington for asking too ' +
      'much or to Kyiv for not bending, and leaves an offer to rebuild on the table.',
    note:
      'Use it when the seats agree too easily, and give them one more turn to save the text. Skip ' +
      'it if the talks have already failed.',
    tests: ['B2', 'F2'],
    source: ['¶12'],
  },
  {
    id: 'reconstruction-conference',
    title: 'Reconstruction conference',
    text:
      'Invitations go out for a conference on rebuilding Ukraine. Chinese builders hand in the ' +
      'lowest bids for two ports and a railway, with credit attached. One chair at the top table ' +
      'has no name card yet.',
    targets: [],
    round: 4,
    expected:
      'Beijing offers money or works and wants the chair. Brussels sets conditions on who may ' +
      'bid. Kyiv, through control, asks what becomes of the parts trade.',
    note:
      'Kyiv takes the money but will not thank China in public while parts keep coming. If ' +
      'Brussels sets conditions, one Chinese bidder can meet them.',
    tests: ['B3', 'F2'],
    source: ['¶8', '¶12'],
  },
  {
    id: 'temporary-settlement',
    title: '“Temporary” settlement questioned at the UN',
    text:
      'In New York several states ask what a “temporary” line means and on what day it ends. One ' +
      'delegate wonders aloud whether the word would also do for Taiwan, or for reefs in the South ' +
      'China Sea. Beijing is next on the list of speakers.',
    targets: [],
    round: 4,
    expected:
      'Beijing upholds sovereignty in general, calls the line a step, and names no date. The other ' +
      'seats press the point or let it pass.',
    note:
      'If Beijing answers at length, a southern government asks one more question. If it says ' +
      'nothing, report that its neighbours noticed.',
    tests: ['B2', 'F2'],
    source: ['¶12'],
  },
];
