import type { Command } from '../../game/command.ts';
import { roster } from './roster.ts';
import type { Script } from './script.ts';
import { step, steps } from './script.ts';

type RoundPlan = NonNullable<Command<'createSession'>['rounds']>[number];

/** Shorter than the pack's own, to fit an afternoon: 13:35 to 16:21 in Brussels. */
const rounds: RoundPlan[] = [
  {
    name: 'The handshake',
    minutes: { brief: 5, negotiate: 8, move: 14, adjudicate: 8, score: 7, hotWash: 0 },
    breakAfter: 0,
  },
  {
    name: 'The annexes',
    minutes: { brief: 4, negotiate: 8, move: 15, adjudicate: 7, score: 7, hotWash: 0 },
    breakAfter: 9,
  },
  {
    name: 'The banks',
    minutes: { brief: 4, negotiate: 8, move: 15, adjudicate: 8, score: 7, hotWash: 0 },
    breakAfter: 0,
  },
  {
    name: 'The signing',
    minutes: { brief: 3, negotiate: 6, move: 10, adjudicate: 6, score: 5, hotWash: 0 },
    breakAfter: 0,
  },
];

const deck: readonly (readonly [injectId: string, round: number])[] = [
  ['summit-called', 1],
  ['blessing-courted', 1],
  ['leaked-annex', 2],
  ['kyiv-signals', 2],
  ['delegation-invited', 2],
  ['settlement-channel-seizes-up', 3],
  ['machine-tools-stopped', 3],
  ['council-split', 3],
  ['incident-on-the-line', 3],
  ['rival-mediator', 4],
  ['talks-stall', 4],
];

/** Before the first round is opened. */
export const setting: Script = [
  step('12:30:00', {
    kind: 'createSession',
    title: 'Four rounds after the summit',
    place: 'Seminar room 3',
    date: '2026-03-12',
    start: '13:30',
    handling: 'Internal, not for attribution',
    facilitator: 'Lead umpire',
    rounds,
  }),
  step('12:30:20', { kind: 'addParticipants', participants: roster }),
  ...steps(
    '12:31:00',
    3,
    deck.map(([injectId, round]) => ({ kind: 'scheduleInject', injectId, round })),
  ),
  step('12:32:10', { kind: 'changeDetails', place: 'Seminar room 4' }),
  step('12:32:40', { kind: 'unassignSeat', participantId: 'Alliance desk' }),
  step('12:33:00', {
    kind: 'changeParticipant',
    participantId: 'Visiting analyst',
    affiliation: 'Policy planning section',
  }),
  step('12:33:30', { kind: 'assignSeat', participantId: 'Alliance desk', seat: 'washington' }),
];
